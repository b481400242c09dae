package io.github.fplint.check;

/** Quotes rule text in messages. */
final class Quote {

    private static final int LONGEST = 72;

    private Quote() {}

    /** The text in quotes on one line, cut at a word where it is long. */
    static String of(String text) {
        String line = oneLine(text);
        if (line.length() <= LONGEST) {
            return "'" + line + "'";
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        int end = cut > LONGEST / 2 ? cut : LONGEST;
        return "'" + line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + " …'";
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().stripTrailing();
    }
}
