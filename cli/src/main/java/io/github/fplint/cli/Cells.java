package io.github.fplint.cli;

/** How much room text takes on a terminal. */
final class Cells {

    private Cells() {}

    /** The number of cells that a text fills; colour codes fill none. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = c == '\u001B' ? text.indexOf('m', i) : -1;
            if (end >= 0) {
                i = end + 1;
                continue;
            }
            width += width(c);
            i += Character.charCount(c);
        }
        return width;
    }

    /** 0 for what combines with its neighbour, 2 for East Asian wide characters and emoji, else 1. */
    static int width(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
