package io.github.fplint.changes;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which lines {@code git diff -U0} says are new. */
final class Hunks {

    private static final Pattern HEADER = Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@.*");
    private static final Pattern BINARY = Pattern.compile("Binary files .* and (\"?b/.*) differ");

    private final String[] lines;
    private final Map<String, LineRanges> byPath = new HashMap<>();

    private Hunks(String output) {
        this.lines = output.split("\n", -1);
    }

    /**
     * The new lines by path.
     *
     * @param output with every byte as one character, as a diff may mix encodings
     */
    static Map<String, LineRanges> parse(String output) {
        Hunks hunks = new Hunks(output);
        hunks.parse();
        return hunks.byPath;
    }

    private void parse() {
        LineRanges current = new LineRanges();
        int i = 0;
        while (i < lines.length) {
            String line = lines[i++];
            Matcher header = HEADER.matcher(line);
            Matcher binary = BINARY.matcher(line);
            if (line.startsWith("+++ ")) {
                current = new LineRanges();
                byPath.put(path(line.substring(4)), current);
            } else if (binary.matches()) {
                byPath.put(path(binary.group(1)), LineRanges.ALL);
            } else if (header.matches()) {
                int first = Integer.parseInt(header.group(2));
                int added = count(header.group(3));
                if (added > 0) {
                    current.add(first, first + added - 1);
                }
                i = skip(i, count(header.group(1)) + added);
            }
        }
    }

    /** Passes over the lines of a hunk, which may look like anything. */
    private int skip(int from, int count) {
        int i = from;
        int left = count;
        while (i < lines.length && (left > 0 || lines[i].startsWith("\\"))) {
            left -= lines[i].startsWith("\\") ? 0 : 1;
            i++;
        }
        return i;
    }

    private static int count(@org.jspecify.annotations.Nullable String number) {
        return number == null ? 1 : Integer.parseInt(number);
    }

    /** The path without its {@code b/}: git puts a tab behind a name with a space, and unusual names in quotes. */
    private static String path(String name) {
        String path = name.endsWith("\t") ? name.substring(0, name.length() - 1) : name;
        if (path.length() > 1 && path.startsWith("\"") && path.endsWith("\"")) {
            path = unquote(path.substring(1, path.length() - 1));
        }
        path = path.startsWith("b/") ? path.substring(2) : path;
        return new String(path.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String unquote(String quoted) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if (c != '\\' || i + 1 == quoted.length()) {
                plain.append(c);
                continue;
            }
            char escaped = quoted.charAt(++i);
            if (escaped >= '0' && escaped <= '3' && i + 2 < quoted.length()) {
                plain.append((char) Integer.parseInt(quoted.substring(i, i + 3), 8));
                i += 2;
            } else {
                int known = "abtnvfr".indexOf(escaped);
                plain.append(known < 0 ? escaped : "\u0007\b\t\n\u000B\f\r".charAt(known));
            }
        }
        return plain.toString();
    }
}
