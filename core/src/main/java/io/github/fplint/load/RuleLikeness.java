package io.github.fplint.load;

import io.github.fplint.syntax.Mapping;
import java.util.List;
import java.util.stream.Stream;

/** Tells rules from other YAML and TOML, for files that cannot be read and for {@code --show-files}. */
final class RuleLikeness {

    private static final List<String> LINES = List.of(
            "detection:", "falsepositives:", "known_false_positives:", "correlation:", "action: global", "[rule]");

    private RuleLikeness() {}

    /** Whether a line at the left margin of a range of text looks like one of a rule. */
    static boolean looksLikeRule(String text, int start, int end) {
        int line = start;
        while (line < end) {
            int at = line;
            if (LINES.stream().anyMatch(l -> text.startsWith(l, at))) {
                return true;
            }
            int next = text.indexOf('\n', line);
            line = next < 0 ? end : next + 1;
        }
        return false;
    }

    /** What a mapping would need to be a rule, as far as it looks like one. */
    static String missing(Mapping mapping) {
        if (mapping.has("search") && mapping.has("name")) {
            return "a search, but its 'type' is no detection's";
        }
        if (Stream.of("detection", "correlation", "filter").anyMatch(mapping::has)) {
            return "none of 'logsource', 'title', 'id', 'falsepositives'";
        }
        return "a mapping without 'detection', 'correlation', 'filter' or 'search'";
    }
}
