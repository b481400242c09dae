package io.github.fplint.catalogue;

/** Text of rules made fit for one line: rules come from anybody. */
final class CleanText {

    private CleanText() {}

    /**
     * White space of any kind becomes one space; control and invisible formatting characters and unpaired surrogates
     * are left out.
     */
    static String line(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(Math.min(text.length(), 1 << 16));
        boolean space = false;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                space = line.length() > 0;
            } else if (!isInvisible(c)) {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.appendCodePoint(c);
            }
        }
        return line.toString();
    }

    /** Whether it is one line of ASCII already, as most texts are. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /** What Unicode and Python call white space, the no-break spaces and separators included. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    /** At most so many UTF-16 units, ending between words where that does not cost half of it. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        int end = space < longest / 2 ? longest : space;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + '…';
    }
}
