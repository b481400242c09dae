package io.github.fplint.report;

import io.github.fplint.terminal.Visible;

/** The part of a source line that fits the terminal, and in which cell each of its characters stands. */
final class View {

    private static final String CUT = "…";

    private final String text;
    private final int from;
    /** The cell of each UTF-16 unit that is shown, and of the end. */
    private final int[] cells;

    private View(String line, int from, int to) {
        StringBuilder out = new StringBuilder(to - from + 16);
        this.from = from;
        this.cells = new int[to - from + 1];
        int cell = 0;
        if (from > 0) {
            out.append(CUT);
            cell++;
        }
        for (int i = from; i < to; ) {
            int codePoint = line.codePointAt(i);
            int next = Math.min(to, i + Character.charCount(codePoint));
            int taken = Visible.append(out, codePoint, cell);
            // The second half of a surrogate pair stands where the first does.
            for (int unit = i; unit < next; unit++) {
                cells[unit - from] = cell;
            }
            cell += taken;
            i = next;
        }
        cells[to - from] = cell;
        if (to < line.length()) {
            out.append(CUT);
        }
        this.text = out.toString().stripTrailing();
    }

    /** The whole line if it takes at most {@code width} cells, else the part around a range of its UTF-16 units. */
    static View around(String line, int start, int end, int width) {
        if (forward(line, 0, width) == line.length()) {
            return new View(line, 0, line.length());
        }
        int room = width - 2 * CUT.length();
        int range = Math.min(room, measure(line, start, end, room));
        // The start of the line says which key the text belongs to.
        boolean nearStart = measure(line, 0, start, room) <= room - Math.min(range, room / 2);
        int before = Math.max((room - range) / 2, Math.min(10, room / 4));
        int from = nearStart ? 0 : back(line, start, before);
        int to = forward(line, from, room);
        if (to == line.length()) {
            from = back(line, to, room);
        }
        return new View(line, from, to);
    }

    /** What is shown. */
    String text() {
        return text;
    }

    /** Whether a unit of the line, or its end, is shown. */
    boolean shows(int unit) {
        return unit >= from && unit < from + cells.length;
    }

    /** The cell at which a unit of the line stands; that of the first or last one shown where it is cut off. */
    int cell(int unit) {
        return cells[Math.max(0, Math.min(unit - from, cells.length - 1))];
    }

    private static int measure(String line, int start, int end, int most) {
        int taken = 0;
        for (int i = start; i < end && taken < most; i += Character.charCount(line.codePointAt(i))) {
            taken += Visible.cells(line.codePointAt(i));
        }
        return taken;
    }

    private static int forward(String line, int start, int cells) {
        int taken = 0;
        int i = start;
        while (i < line.length()) {
            int codePoint = line.codePointAt(i);
            taken += Visible.cells(codePoint);
            if (taken > cells) {
                break;
            }
            i += Character.charCount(codePoint);
        }
        return i;
    }

    private static int back(String line, int start, int cells) {
        int taken = 0;
        int i = start;
        while (i > 0) {
            int codePoint = line.codePointBefore(i);
            taken += Visible.cells(codePoint);
            if (taken > cells) {
                break;
            }
            i -= Character.charCount(codePoint);
        }
        return i;
    }
}
