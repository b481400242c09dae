package io.github.fplint.suppress;

import io.github.fplint.source.Located;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads directives out of comments. */
final class DirectiveReader {

    static final String MARK = "fplint:";

    private static final Pattern START = Pattern.compile("#[ \\t]*" + MARK + "[ \\t]*");
    private static final Pattern NEXT_COMMENT = Pattern.compile("\\s#(?:\\s+\\S|\\s*" + MARK + ")");
    private static final Pattern BODY = Pattern.compile("([^\\s\\[]*)[ \\t]*(?:\\[([^\\]]*)])?");
    private static final Pattern UNTIL = Pattern.compile("(?<!\\S)until=(\\S*)");
    private static final Pattern CODE = Pattern.compile("[^\\s,][^,]*");

    private DirectiveReader() {}

    /** The directives of one comment, mostly none. */
    static List<Directive> read(SourceFile source, Location comment) {
        List<Directive> directives = new ArrayList<>();
        Matcher start = START.matcher(source.text()).region(comment.start(), comment.end());
        while (start.find()) {
            directives.add(directive(source, start, comment.end()));
        }
        return directives;
    }

    private static Directive directive(SourceFile source, Matcher start, int commentEnd) {
        String text = source.text();
        Matcher next = NEXT_COMMENT.matcher(text).region(start.end(), commentEnd);
        int end = next.find() ? next.start() : commentEnd;
        while (end > start.end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        Matcher body = BODY.matcher(text).region(start.end(), end);
        body.lookingAt(); // matches the empty text, too
        Optional<Located<String>> brackets = body.group(2) == null
                ? Optional.empty()
                : Optional.of(new Located<>(body.group(2), source.locate(body.start(2), body.end(2))));
        Optional<Located<String>> until = Optional.empty();
        String rest = text.substring(body.end(), end);
        Matcher date = UNTIL.matcher(rest);
        if (date.find()) {
            int at = body.end() + date.start();
            until = Optional.of(new Located<>(date.group(1), source.locate(at, body.end() + date.end())));
            rest = rest.substring(0, date.start()) + rest.substring(date.end());
        }
        return new Directive(
                source.locate(start.start(), end),
                new Located<>(body.group(1), source.locate(body.start(1), body.end(1))),
                brackets,
                brackets.map(b -> codes(source, b.location())).orElse(List.of()),
                reason(rest),
                until);
    }

    private static List<Located<String>> codes(SourceFile source, Location brackets) {
        List<Located<String>> codes = new ArrayList<>();
        Matcher code = CODE.matcher(source.text()).region(brackets.start(), brackets.end());
        while (code.find()) {
            String value = code.group().stripTrailing();
            codes.add(new Located<>(value, source.locate(code.start(), code.start() + value.length())));
        }
        return codes;
    }

    /** Without the dash or colon that some put before it. */
    private static String reason(String rest) {
        int from = 0;
        while (from < rest.length() && " \t-–—:;,.".indexOf(rest.charAt(from)) >= 0) {
            from++;
        }
        return rest.substring(from).strip().replaceAll("\\s+", " ");
    }
}
