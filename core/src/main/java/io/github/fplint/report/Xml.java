package io.github.fplint.report;

/** Text as XML 1.0 takes it. */
final class Xml {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Xml() {}

    /** An attribute with a blank before it. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value) + "\"";
    }

    /** An attribute with a blank before it. */
    static String attribute(String name, int value) {
        return " " + name + "=\"" + value + "\"";
    }

    /**
     * Escapes text and attribute values. What XML 1.0 cannot hold at all is left out; a carriage return, a tab and in
     * attributes a line end would reach the reader as something else and become references.
     */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                // Always, because ]]> must not stand in text.
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
                // GitHub's runner takes ##[ anywhere in a log for a command.
                case '[' -> out.append(endsWithHash(out) ? "&#91;" : "[");
                default -> {
                    if (isAllowed(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
        return out.toString();
    }

    private static boolean endsWithHash(StringBuilder out) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == '#';
    }

    /** The production Char of XML 1.0 but for white space; a lone surrogate is none. */
    private static boolean isAllowed(int c) {
        return (c >= ' ' && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
