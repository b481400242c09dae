package io.github.fplint.terminal;

import java.util.Arrays;

/**
 * Untrusted text as a terminal may show it: a character that would steer the terminal, or hide or reorder other text, is
 * written as its number in braces after a backslash and u. Widths are in display cells.
 */
public final class Visible {

    /** Cells from one tab stop to the next. */
    private static final int TAB = 4;

    /** First and last code points that take two cells, after East Asian Width in Unicode 15 (wide and fullwidth). */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F004,
        0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337,
        0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8,
        0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A,
        0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0,
        0x1F6D2, 0x1F6D5, 0x1F6DF, 0x1F6EB, 0x1F6EF, 0x1F6F4, 0x1F6FF, 0x1F7E0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C,
        0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private Visible() {}

    /** Appends a code point that is to be shown at a cell of its line, counted from 0; returns the cells it takes. */
    public static int append(StringBuilder out, int codePoint, int cell) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            out.append((char) codePoint);
            return 1;
        }
        if (codePoint == '\t') {
            int blanks = TAB - cell % TAB;
            out.append(" ".repeat(blanks));
            return blanks;
        }
        if (isUnsafe(codePoint)) {
            out.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
        } else {
            out.appendCodePoint(codePoint);
        }
        return cells(codePoint);
    }

    /** How many cells a code point takes as {@link #append} writes it; the most that a tab can take. */
    public static int cells(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return 1;
        }
        if (codePoint == '\t') {
            return TAB;
        }
        if (isUnsafe(codePoint)) {
            return 4 + Integer.toHexString(codePoint).length();
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isJamoTail(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
        };
    }

    /** A text on one line: every line end or tab becomes, with the blanks around it, one blank. */
    public static String line(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        boolean pending = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
                pending = true;
                continue;
            }
            if (codePoint == ' ' && pending) {
                continue;
            }
            if (pending && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
            pending = false;
            append(out, codePoint, 0);
        }
        return out.toString();
    }

    /** A text on one line that takes at most so many cells, cut with {@code …}. */
    public static String clip(String text, int cells) {
        String line = line(text);
        int taken = 0;
        int last = 0;
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            taken += cells(codePoint);
            if (taken > cells) {
                return line.substring(0, last).stripTrailing() + "…";
            }
            i += Character.charCount(codePoint);
            if (taken < cells) {
                last = i;
            }
        }
        return line;
    }

    /** A text to the letter, its line ends and tabs written as in Java: what a user typed, or the system said. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            switch (codePoint) {
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> append(out, codePoint, 0);
            }
        }
        return out.toString();
    }

    /** How many cells a text takes that has been made visible; the codes of a {@link Palette} take none. */
    public static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int end = codePoint == '\u001B' ? text.indexOf('m', i) : -1;
            if (end >= 0) {
                i = end + 1;
            } else {
                width += cells(codePoint);
                i += Character.charCount(codePoint);
            }
        }
        return width;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a code point would steer a terminal, or hide or reorder text: controls, lone surrogates, separators and
     * format characters, but for the joiners that many scripts need.
     */
    public static boolean isUnsafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> codePoint != 0x200C && codePoint != 0x200D;
            default -> false;
        };
    }

    private static boolean isJamoTail(int codePoint) {
        return codePoint >= 0x1160 && codePoint <= 0x11FF;
    }

    private static boolean isWide(int codePoint) {
        if (codePoint < WIDE[0]) {
            return false;
        }
        int found = Arrays.binarySearch(WIDE, codePoint);
        // Between two entries: inside a range if the one before opens it.
        return found >= 0 || (-found - 1) % 2 == 1;
    }
}
