package io.github.fplint.report;

import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import io.github.fplint.terminal.Visible;
import java.util.ArrayList;
import java.util.List;

/** The first lines of a range, each with what stands before and behind it, cut where they are long. */
final class HtmlExcerpt {

    private static final int MOST_LINES = 3;
    private static final int MOST_MARKED = 300;
    private static final int MOST_AROUND = 60;
    private static final String CUT = "…";

    private HtmlExcerpt() {}

    /** A line of a file in three parts, every character visible. */
    record Line(int number, String before, String marked, String after) {}

    /** Nothing where the file has no text. */
    static List<Line> of(SourceFile source, Location range) {
        List<Line> lines = new ArrayList<>();
        if (source.text().isEmpty()) {
            return lines;
        }
        int first = Excerpt.firstLine(source, range);
        int last = Math.min(range.endLine(), first + MOST_LINES - 1);
        for (int number = first; number <= last; number++) {
            String text = source.line(number);
            int start = Excerpt.start(text, number, range);
            int end = Excerpt.end(text, number, range);
            if (number > first && start == end) {
                continue;
            }
            String before = visible(text.substring(0, start), 0);
            String marked = visible(text.substring(start, end), before.length());
            String after = visible(text.substring(end), before.length() + marked.length());
            lines.add(new Line(number, tail(before, MOST_AROUND), head(marked, MOST_MARKED), head(after, MOST_AROUND)));
        }
        return lines;
    }

    private static String visible(String text, int cell) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            Visible.append(out, codePoint, cell + out.length());
        }
        return out.toString();
    }

    private static String head(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
        return text.substring(0, end) + CUT;
    }

    private static String tail(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int start = text.length() - most;
        return CUT + text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start);
    }
}
