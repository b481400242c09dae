package io.github.fplint.cli;

import io.github.fplint.assess.Assessment;
import io.github.fplint.assess.Category;
import io.github.fplint.assess.Evidence;
import io.github.fplint.assess.Specificity;
import io.github.fplint.terminal.Palette;
import io.github.fplint.terminal.Visible;

/** What a statement says, for people: its text with the telling words underlined, and the labels in words. */
record AssessmentText(String text, Assessment assessment, Palette colour) {

    private static final int WIDTH = 90;

    void print(Output out) {
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(start);
            out.line(printable(start, end).stripTrailing());
            for (Evidence evidence : assessment.evidence()) {
                underline(evidence, start, end, out);
            }
            start = end;
        }
        out.line("");
        labels(out);
    }

    /** Where a line that starts at an offset ends: behind a line end of the text, else where it is full. */
    private int lineEnd(int start) {
        int width = 0;
        int blank = start;
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n') {
                return i;
            }
            width += Visible.cells(c);
            if (width > WIDTH && blank > start) {
                return blank;
            }
            blank = Character.isWhitespace(c) ? i : blank;
        }
        return i;
    }

    private void underline(Evidence evidence, int lineStart, int lineEnd, Output out) {
        int from = Math.max(evidence.start(), lineStart);
        int to = Math.min(evidence.end(), lineEnd);
        if (from >= to) {
            return;
        }
        String before = " ".repeat(Visible.width(printable(lineStart, from)));
        String carets = "^".repeat(Math.max(1, Visible.width(printable(from, to).stripTrailing())));
        String reason = evidence.category().map(c -> c.id() + ": ").orElse("") + Visible.of(evidence.reason());
        out.line(before + colour.code(carets + (to == evidence.end() ? " " + reason : "")));
    }

    /** A part of the text; what controls the terminal is a blank, so that carets stay below their words. */
    private String printable(int start, int end) {
        StringBuilder printable = new StringBuilder(end - start);
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            printable.appendCodePoint(Visible.isUnsafe(c) ? ' ' : c);
            i += Character.charCount(c);
        }
        return printable.toString();
    }

    private void labels(Output out) {
        Table table = new Table();
        String heading = "Categories";
        for (Category category : assessment.categories()) {
            table.row(colour.strong(heading), category.id() + ": " + category.meaning());
            heading = "";
        }
        if (assessment.categories().isEmpty()) {
            table.row(colour.strong(heading), "none");
        }
        table.row(
                colour.strong("Specificity"), assessment.specificity().id() + ": " + meaning(assessment.specificity()));
        table.row(
                colour.strong("Circular"),
                assessment.circular() ? "yes: it only says that what the rule detects may be legitimate" : "no");
        table.print(out);
    }

    private static String meaning(Specificity specificity) {
        return switch (specificity) {
            case MISSING -> "there is no text";
            case PLACEHOLDER -> "its author knows or names nothing";
            case LIKELIHOOD_ONLY -> "it says how often, but names no benign activity";
            case ADVICE_ONLY -> "it says what to do, but names no benign activity";
            case GENERIC -> "it names a kind of cause that nothing could be filtered on";
            case SPECIFIC -> "it names something that a filter or a triage question can be written from";
        };
    }
}
