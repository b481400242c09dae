package io.github.fplint.report;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Related;
import io.github.fplint.finding.Severity;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import io.github.fplint.terminal.Palette;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/** The lines of a rule that a finding is about, with marks under the exact ranges. */
final class Snippet {

    private static final int CONTEXT = 2;

    private final Lines out;
    private final Palette palette;
    private final SourceFile source;
    private final Severity severity;
    private final TreeMap<Integer, List<Label>> lines = new TreeMap<>();
    private final String margin;
    private final int width;

    /**
     * Marks under one line.
     *
     * @param line the first line of the range that holds a word: below an opening {@code """} or {@code >-}
     */
    private record Label(Location location, int line, String text, boolean primary) implements Comparable<Label> {

        @Override
        public int compareTo(Label other) {
            return location.compareTo(other.location);
        }
    }

    Snippet(Lines out, Palette palette, Finding finding, int width) {
        this.out = out;
        this.palette = palette;
        this.source = finding.source();
        this.severity = finding.severity();
        add(finding.location(), "", true);
        for (Related place : finding.related()) {
            add(place.location(), Visible.line(place.message()), false);
        }
        addContext(finding.location().startLine());
        this.margin = " ".repeat(Integer.toString(lines.lastKey()).length());
        this.width = width - margin.length() - " | ".length();
    }

    private void add(Location location, String text, boolean primary) {
        int line = Excerpt.firstLine(source, location);
        labels(location.startLine());
        List<Label> labels = labels(line);
        labels.add(new Label(location, line, text, primary));
        Collections.sort(labels);
    }

    /** The labels of a line, which is shown from now on. */
    private List<Label> labels(int line) {
        List<Label> labels = lines.get(line);
        if (labels == null) {
            labels = new ArrayList<>();
            lines.put(line, labels);
        }
        return labels;
    }

    private void addContext(int line) {
        int first = Math.max(1, line - CONTEXT);
        while (first < line && source.line(first).isBlank()) {
            first++;
        }
        for (int i = first; i < line; i++) {
            labels(i);
        }
    }

    /** How far the arrow and the help lines are indented. */
    String margin() {
        return margin;
    }

    /** Writes the lines; nothing where the file has no text. */
    void print() throws IOException {
        if (source.text().isEmpty()) {
            return;
        }
        out.line(palette.frame(margin + " |"));
        int last = lines.firstKey();
        for (var entry : lines.entrySet()) {
            int line = entry.getKey();
            if (line == last + 2) {
                print(line - 1, List.of());
            } else if (line > last + 2) {
                out.line(palette.frame("..."));
            }
            print(line, entry.getValue());
            last = line;
        }
    }

    private void print(int line, List<Label> labels) throws IOException {
        String text = source.line(line);
        if (labels.isEmpty()) {
            print(line, View.around(text, 0, 0, width));
            return;
        }
        View view = null;
        for (Label label : labels) {
            int start = Excerpt.start(text, label.line(), label.location());
            int end = Excerpt.end(text, label.line(), label.location());
            if (view == null || !view.shows(start)) {
                view = View.around(text, start, end, width - tail(label).length());
                print(line, view);
            }
            mark(label, view.cell(start), view.cell(end));
        }
    }

    private void print(int line, View view) throws IOException {
        String number = Integer.toString(line);
        String gutter = " ".repeat(margin.length() - number.length()) + number + " |";
        out.line(palette.frame(gutter) + (view.text().isEmpty() ? "" : " " + view.text()));
    }

    private void mark(Label label, int startCell, int endCell) throws IOException {
        String marks = (label.primary() ? "^" : "-").repeat(Math.max(1, endCell - startCell));
        if (!label.text().isEmpty()) {
            marks += " " + label.text();
        }
        marks += tail(label);
        String coloured = label.primary() ? palette.severity(severity, marks) : palette.frame(marks);
        out.line(palette.frame(margin + " |") + " " + " ".repeat(startCell) + coloured);
    }

    /** What follows the marks where the range goes on below. */
    private static String tail(Label label) {
        int end = label.location().endLine();
        return end > label.line() ? " … to line " + end : "";
    }
}
