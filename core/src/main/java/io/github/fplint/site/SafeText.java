package io.github.fplint.site;

import java.util.regex.Pattern;

/** Text of rules made fit for a page: rules come from anybody. */
final class SafeText {

    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    private SafeText() {}

    /**
     * What a browser shows as that text and nothing else. Controls and characters that reorder or hide text become
     * {@code \\u{…}}; line ends and tabs stay.
     */
    static String escape(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(safe, c));
        return safe.toString();
    }

    /** Whether it is ASCII without a mark that means something in HTML, as most texts are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '&' || c == '<' || c == '>' || c == '"' || c == '\'' || c == '`') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder safe, int c) {
        switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            case '`' -> safe.append("&#96;");
            case '\n', '\t' -> safe.append((char) c);
            default -> {
                if (isUnsafe(c)) {
                    safe.append("\\u{").append(Integer.toHexString(c)).append('}');
                } else {
                    safe.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean isUnsafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> c != 0x200C && c != 0x200D;
            default -> c == 0xFFFE || c == 0xFFFF;
        };
    }

    private static String oneLine(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c == ' ' && before == ' ')) {
                return SPACES.matcher(text).replaceAll(" ");
            }
            before = c;
        }
        return text;
    }

    /** One line of at most so many UTF-16 units. */
    static String brief(String text, int longest) {
        String head = text.length() > 4 * longest ? text.substring(0, 4 * longest) : text;
        String line = oneLine(head.strip());
        if (line.length() <= longest && head.length() == text.length()) {
            return line;
        }
        int end = Math.min(longest, line.length());
        int space = line.lastIndexOf(' ', end);
        end = space < end / 2 ? end : space;
        return line.substring(0, end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + '…';
    }
}
