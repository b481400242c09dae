package io.github.fplint.cli;

/** Makes foreign text safe to print: a terminal obeys control characters. */
final class Visible {

    private Visible() {}

    /** The text with its control characters escaped as Java would. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return escape(text);
            }
        }
        return text;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isControl(c)) {
                escaped.append(c);
            } else if (c == '\n') {
                escaped.append("\\n");
            } else if (c == '\t') {
                escaped.append("\\t");
            } else {
                String hex = Integer.toHexString(c);
                escaped.append("\\u").append("0000", hex.length(), 4).append(hex);
            }
        }
        return escaped.toString();
    }

    /** Whether a terminal would obey a character; bidirectional overrides reorder what a reader sees. */
    static boolean isControl(char c) {
        return Character.isISOControl(c) || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
