package io.github.fplint.text;

/**
 * A word, name or mark of a text.
 *
 * @param start where it starts in the original text, in UTF-16 units from 0
 * @param end where it ends, exclusive
 * @param word lower case, in American spelling, typing errors mended
 * @param stem the stem of {@code word}; for names and marks the word itself
 */
public record Token(int start, int end, Kind kind, String word, String stem) {

    /** What a token is. */
    public enum Kind {
        /** A word or a number. */
        WORD,
        /** A path, file name, command-line flag, cmdlet, macro, address or quoted code: kept in one piece. */
        NAME,
        /** A comma, parenthesis, quotation mark or the like. */
        MARK
    }
}
