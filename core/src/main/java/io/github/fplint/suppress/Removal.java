package io.github.fplint.suppress;

import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Fix;
import io.github.fplint.source.Located;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;

/** Takes directives out again, and leaves other comments alone. */
final class Removal {

    private Removal() {}

    /** Takes out a directive: with its line where nothing else stands on it, else with the blanks before it. */
    static Fix of(SourceFile source, Directive directive) {
        String text = source.text();
        Location place = directive.place();
        int lineStart = source.lineStart(place.startLine());
        int lineEnd = lineStart + source.line(place.startLine()).length();
        int start = place.start();
        int end = place.end();
        boolean nothingAfter = text.substring(end, lineEnd).isBlank();
        boolean nothingBefore = text.substring(lineStart, start).isBlank();
        if (nothingAfter && nothingBefore) {
            start = lineStart;
            end = place.startLine() < source.lineCount() ? source.lineStart(place.startLine() + 1) : lineEnd;
        } else if (nothingAfter) {
            start = withoutBlanks(text, lineStart, start);
            end = lineEnd;
        } else {
            while (Character.isWhitespace(text.charAt(end))) {
                end++;
            }
        }
        return new Fix("remove the ignore", List.of(new Edit(source.locate(start, end), "")), true);
    }

    private static int withoutBlanks(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Takes some codes out of a directive that keeps others. */
    static Fix of(SourceFile source, Directive directive, List<Located<String>> idle) {
        Location brackets = directive.brackets().orElseThrow().location();
        String separator = source.text(brackets).contains(", ") ? ", " : ",";
        String rest = directive.codes().stream()
                .filter(code -> !idle.contains(code))
                .map(Located::value)
                .collect(Collectors.joining(separator));
        String names = idle.stream().map(Located::value).collect(Collectors.joining(", "));
        return new Fix("take " + names + " out of the ignore", List.of(new Edit(brackets, rest)), true);
    }
}
