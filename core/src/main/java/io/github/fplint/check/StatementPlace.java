package io.github.fplint.check;

import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.model.Statement;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where the words of a statement stand in its file. Quotes, block headers and folded lines are seen through; a text
 * with escapes is known only as a whole.
 */
final class StatementPlace {

    private final SourceFile source;
    private final Location whole;
    private final boolean toml;
    private final int[] offsets;

    private StatementPlace(DetectionRule rule, Statement statement) {
        this.source = rule.source();
        this.whole = statement.text().location();
        this.toml = rule.format() == RuleFormat.ELASTIC;
        this.offsets = offsets(statement.text().value().stripTrailing());
    }

    static StatementPlace of(DetectionRule rule, Statement statement) {
        return new StatementPlace(rule, statement);
    }

    /** The place of a half-open range of the statement's text that starts and ends within words, if it is exact. */
    Optional<Location> exactly(int start, int end) {
        return start < end && end <= offsets.length
                ? Optional.of(source.locate(offsets[start], offsets[end - 1] + 1))
                : Optional.empty();
    }

    /** The place of the whole statement. */
    Location whole() {
        return whole;
    }

    /** The offset in the file of each character of the text, or nothing at all. */
    private int[] offsets(String text) {
        String file = source.text();
        int at = contentStart(text);
        boolean doubled = !toml && at > whole.start() && file.charAt(whole.start()) == '\'';
        int[] found = new int[text.length()];
        for (int i = 0; i < found.length; i++) {
            boolean more = at < whole.end();
            if (Character.isWhitespace(text.charAt(i))) {
                if ((!more || !Character.isWhitespace(file.charAt(at)))
                        && (i == 0 || !Character.isWhitespace(text.charAt(i - 1)))) {
                    return new int[0];
                }
                found[i] = at;
                at = skipWhitespace(at);
            } else if (more && file.charAt(at) == text.charAt(i)) {
                found[i] = at++;
                if (doubled && text.charAt(i) == '\'') {
                    at++;
                }
            } else {
                return new int[0];
            }
        }
        return onlyEndsHere(at) ? found : new int[0];
    }

    private int contentStart(String text) {
        String file = source.text();
        int from = whole.start();
        char first = file.charAt(from);
        if (text.isEmpty() || first == text.charAt(0)) {
            return from;
        }
        if (!toml && (first == '|' || first == '>')) {
            int lineEnd = file.indexOf('\n', from);
            return lineEnd < 0 ? from : skipWhitespace(lineEnd);
        }
        if (first != '"' && first != '\'') {
            return from;
        }
        char[] three = {first, first, first};
        boolean multiLine = toml && file.startsWith(String.valueOf(three), from);
        return multiLine ? skipLineEnd(from + 3) : from + 1;
    }

    private int skipLineEnd(int at) {
        String file = source.text();
        return file.startsWith("\r\n", at) ? at + 2 : file.startsWith("\n", at) ? at + 1 : at;
    }

    private int skipWhitespace(int at) {
        int end = at;
        while (end < whole.end() && Character.isWhitespace(source.text().charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether nothing but blanks and closing quotes is left. */
    private boolean onlyEndsHere(int at) {
        return at <= whole.end()
                && source.text()
                        .substring(at, whole.end())
                        .chars()
                        .allMatch(c -> Character.isWhitespace(c) || c == '"' || c == '\'');
    }

    @Override
    public String toString() {
        return whole + " " + Arrays.toString(offsets);
    }
}
