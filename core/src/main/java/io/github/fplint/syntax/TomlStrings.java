package io.github.fplint.syntax;

/** TOML's four kinds of strings, as they stand in a file. */
final class TomlStrings {

    /** A decoded string and the file offset of each of its characters, the end of the content last. */
    record Decoded(String text, ContentMap content) {}

    private TomlStrings() {}

    /** The offset behind the string that opens at an offset; the end of the text where it is never closed. */
    static int end(String text, int open) {
        char quote = text.charAt(open);
        String triple = String.valueOf(quote).repeat(3);
        boolean multiLine = text.startsWith(triple, open);
        int i = open + (multiLine ? 3 : 1);
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\' && quote == '"') {
                i += 2;
            } else if (multiLine && text.startsWith(triple, i)) {
                i += 3;
                // Up to two quotes may stand right before the closing three.
                for (int more = 0; more < 2 && i < text.length() && text.charAt(i) == quote; more++) {
                    i++;
                }
                return i;
            } else if (!multiLine && (c == quote || c == '\n')) {
                return i + 1;
            } else {
                i++;
            }
        }
        return text.length();
    }

    /** Whether a string that {@link #end} has followed ends with its quotes. */
    static boolean isClosed(String text, int open, int end) {
        String quote = text.substring(open, open + 1);
        String quotes = text.startsWith(quote.repeat(3), open) ? quote.repeat(3) : quote;
        return end - open >= 2 * quotes.length() && text.startsWith(quotes, end - quotes.length());
    }

    /** Which offsets the characters of a value came from, checked against the value that the library read. */
    static ContentMap content(String text, TomlPlaces.Range range, String value) {
        int start = range.start();
        char quote = text.charAt(start);
        if (quote != '"' && quote != '\'') {
            return ContentMap.UNKNOWN;
        }
        boolean multiLine = range.end() - start >= 6
                && text.startsWith(String.valueOf(quote).repeat(3), start);
        int from = start + (multiLine ? 3 : 1);
        int to = range.end() - (multiLine ? 3 : 1);
        if (multiLine) {
            from += text.startsWith("\r\n", from) ? 2 : text.startsWith("\n", from) ? 1 : 0;
        }
        if (to - from == value.length() && text.startsWith(value, from)) {
            return ContentMap.verbatim(from);
        }
        Decoded decoded = decode(text, from, to, quote == '"');
        return decoded.text().equals(value) ? decoded.content() : ContentMap.UNKNOWN;
    }

    static Decoded decode(String text, int from, int to, boolean escapes) {
        StringBuilder out = new StringBuilder();
        int[] offsets = new int[Math.max(0, to - from) + 1];
        int i = from;
        while (i < to) {
            int start = i;
            int before = out.length();
            char c = text.charAt(i);
            if (c == '\\' && escapes && i + 1 < to) {
                i = escape(text, i + 1, to, out);
            } else {
                out.append(c);
                i++;
            }
            for (int k = before; k < out.length(); k++) {
                offsets[k] = start;
            }
        }
        offsets[out.length()] = to;
        return new Decoded(out.toString(), ContentMap.of(offsets, out.length() + 1));
    }

    /** Appends what an escape stands for and returns the offset behind it. */
    private static int escape(String text, int at, int to, StringBuilder out) {
        char c = text.charAt(at);
        int simple = "btnfr\"\\e".indexOf(c);
        if (simple >= 0) {
            out.append("\b\t\n\f\r\"\\\u001B".charAt(simple));
            return at + 1;
        }
        int digits = c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (digits > 0 && at + 1 + digits <= to) {
            try {
                out.appendCodePoint(Integer.parseInt(text, at + 1, at + 1 + digits, 16));
            } catch (IllegalArgumentException e) {
                out.append('\uFFFD'); // the library's value will differ, and the place be given up
            }
            return at + 1 + digits;
        }
        // A backslash at the end of a line takes all white space up to the next text away.
        int i = at;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return Math.max(i, at + 1);
    }
}
