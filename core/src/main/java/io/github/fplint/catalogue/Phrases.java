package io.github.fplint.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sections of {@code phrases.txt}, each as one alternative of a regular expression. */
final class Phrases {

    private static final Pattern REFERENCE = Pattern.compile("<([a-z-]+)>");

    private final Map<String, String> sections = new HashMap<>();

    private Phrases(List<String> lines) {
        String section = "";
        for (String line : lines) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sections.merge(section, line, (a, b) -> a + '|' + b);
            }
        }
    }

    static Phrases bundled() {
        return new Phrases(new String(Resources.bytes("phrases.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList());
    }

    /** A regular expression in which {@code <name>} stands for any of the phrases of a section. */
    Pattern pattern(String regex) {
        return Pattern.compile(expanded(regex), Pattern.CASE_INSENSITIVE);
    }

    private String expanded(String regex) {
        Matcher reference = REFERENCE.matcher(regex);
        return reference.replaceAll(found -> Matcher.quoteReplacement("(?:" + expanded(section(found.group(1))) + ')'));
    }

    private String section(String name) {
        String section = sections.get(name);
        if (section == null) {
            throw new IllegalArgumentException("no section " + name);
        }
        return section;
    }
}
