package io.github.fplint.fix;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the difference of two texts as a unified diff with three lines of context. Lines end with {@code \n}; a
 * {@code \r} before it is part of the line, as git has it.
 */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
    }

    /** The diff of a file's two texts; empty where they are the same. */
    static String of(String path, String before, String after) {
        return before.equals(after) ? "" : new UnifiedDiff(before, after).write(path);
    }

    /** The lines with their line ends. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) + 1;
            end = end == 0 ? text.length() : end;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    private String write(String path) {
        out.append("--- ").append(name("a/", path)).append('\n');
        out.append("+++ ").append(name("b/", path)).append('\n');
        List<LineChanges.Change> changes = LineChanges.between(before, after);
        int first = 0;
        while (first < changes.size()) {
            int last = first;
            while (last + 1 < changes.size()
                    && changes.get(last + 1).before() - changes.get(last).beforeEnd() <= 2 * CONTEXT) {
                last++;
            }
            hunk(changes.subList(first, last + 1));
            first = last + 1;
        }
        return out.toString();
    }

    private void hunk(List<LineChanges.Change> changes) {
        LineChanges.Change first = changes.get(0);
        LineChanges.Change last = changes.get(changes.size() - 1);
        int lead = Math.min(CONTEXT, first.before());
        int trail = Math.min(CONTEXT, before.size() - last.beforeEnd());
        out.append("@@ -")
                .append(range(first.before() - lead, last.beforeEnd() + trail))
                .append(" +")
                .append(range(first.after() - lead, last.afterEnd() + trail))
                .append(" @@\n");
        int line = first.before() - lead;
        for (LineChanges.Change change : changes) {
            lines(' ', before.subList(line, change.before()));
            lines('-', before.subList(change.before(), change.beforeEnd()));
            lines('+', after.subList(change.after(), change.afterEnd()));
            line = change.beforeEnd();
        }
        lines(' ', before.subList(line, line + trail));
    }

    /** Lines count from 1; where there is none, the line before is named. */
    private static String range(int start, int end) {
        int length = end - start;
        return (length == 0 ? start : start + 1) + (length == 1 ? "" : "," + length);
    }

    private void lines(char sign, List<String> lines) {
        for (String line : lines) {
            out.append(sign).append(line);
            if (!line.endsWith("\n")) {
                out.append("\n\\ No newline at end of file\n");
            }
        }
    }

    /** A name with characters that would end it stands in quotes, one with a space is followed by a tab. */
    private static String name(String side, String path) {
        StringBuilder quoted = new StringBuilder("\"").append(side);
        boolean plain = true;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
                plain = false;
            } else if (c < ' ' || c == 0x7F) {
                quoted.append('\\').append(String.format("%03o", (int) c));
                plain = false;
            } else {
                quoted.append(c);
            }
        }
        return plain
                ? side + path + (path.indexOf(' ') < 0 ? "" : "\t")
                : quoted.append('"').toString();
    }
}
