package io.github.fplint.lint;

import io.github.fplint.finding.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a fixture or an example says will be found in it, as lines {@code LINE CODE} or {@code LINE:COLUMN CODE}. */
final class Expectations {

    private static final Pattern FINDS = Pattern.compile("#\\s*finds: ((?:[A-Z]+\\d+ ?)+)\\s*$", Pattern.MULTILINE);
    private static final Pattern FINDS_AT =
            Pattern.compile("^#\\s*finds-at (\\d+):(\\d+) ([A-Z]+\\d+)\\s*$", Pattern.MULTILINE);

    private Expectations() {}

    /** By the comments {@code # finds: CODE} and {@code # finds-at LINE:COLUMN CODE}. */
    static List<String> in(String text) {
        List<String> expected = new ArrayList<>();
        Matcher at = FINDS_AT.matcher(text);
        while (at.find()) {
            expected.add(at.group(1) + " " + at.group(3));
        }
        Matcher finds = FINDS.matcher(text);
        while (finds.find()) {
            long line = text.substring(0, finds.start()).lines().count();
            boolean lineStart = finds.start() == 0 || text.charAt(finds.start() - 1) == '\n';
            for (String code : finds.group(1).strip().split(" ", -1)) {
                expected.add((lineStart ? line + 1 : line) + " " + code);
            }
        }
        Collections.sort(expected);
        return expected;
    }

    /** The exact places that {@code # finds-at} comments name. */
    static List<String> placesIn(String text) {
        return FINDS_AT.matcher(text)
                .results()
                .map(m -> m.group(1) + ":" + m.group(2) + " " + m.group(3))
                .toList();
    }

    static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.location().startLine() + " " + f.check().code())
                .sorted()
                .toList();
    }

    static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.location().startLine() + ":" + f.location().startColumn() + " "
                        + f.check().code())
                .sorted()
                .toList();
    }
}
