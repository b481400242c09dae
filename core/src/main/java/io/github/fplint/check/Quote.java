package io.github.fplint.check;

/** Quotes rule text in messages. */
final class Quote {

    private static final int LONGEST = 72;

    private Quote() {}

    /** The text in quotes on one line, cut at a word where it is long. */
    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return "'" + line + "'";
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        int end = cut > LONGEST / 2 ? cut : LONGEST;
        return "'" + line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + " …'";
    }
}
