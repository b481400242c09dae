package io.github.fplint.cli;

import io.github.fplint.terminal.Visible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Rows of text with their columns aligned, two blanks apart. */
final class Table {

    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();
    private final BitSet right = new BitSet();
    private String indent = "";

    /** Adds a row. */
    Table row(String... cells) {
        rows.add(cells);
        return this;
    }

    /** Aligns a column, counted from 0, to the right. */
    Table right(int column) {
        right.set(column);
        return this;
    }

    /** Puts a text before every row. */
    Table indent(String text) {
        indent = text;
        return this;
    }

    void print(Output out) {
        int[] widths = widths();
        StringBuilder line = new StringBuilder();
        for (String[] row : rows) {
            line.setLength(0);
            line.append(indent);
            for (int i = 0; i < row.length; i++) {
                String padding = " ".repeat(widths[i] - Visible.width(row[i]));
                line.append(i == 0 ? "" : GAP);
                if (right.get(i)) {
                    line.append(padding).append(row[i]);
                } else {
                    line.append(row[i]).append(i == row.length - 1 ? "" : padding);
                }
            }
            out.line(line.toString().stripTrailing());
        }
    }

    private int[] widths() {
        int[] widths = new int[0];
        for (String[] row : rows) {
            widths = widths.length < row.length ? Arrays.copyOf(widths, row.length) : widths;
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], Visible.width(row[i]));
            }
        }
        return widths;
    }
}
