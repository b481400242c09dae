package io.github.fplint.check;

import io.github.fplint.text.Misspellings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stays of a statement without case, punctuation, articles, plurals and misspellings. */
final class PlainWords {

    /** Marks at the ends of words that say nothing. */
    private static final String MARKS = ".,;:!?\"'()[]{}*`_<>\u201c\u201d\u2018\u2019";

    private PlainWords() {}

    /** Two texts with equal words differ in nothing else. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isBetween(text.charAt(end))) {
                end++;
            }
            String word = plain(text.substring(at, end));
            if (!word.isEmpty() && !word.equals("a") && !word.equals("an") && !word.equals("the")) {
                words.add(word);
            }
            at = end + 1;
        }
        return words;
    }

    private static boolean isBetween(char c) {
        return c == '-' || Character.isWhitespace(c);
    }

    private static String plain(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && MARKS.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && MARKS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return singular(Misspellings.correct(word.substring(start, end).toLowerCase(Locale.ROOT)));
    }

    /** Cuts the ending of a plural, and of what looks like one: both texts are treated alike. */
    private static String singular(String word) {
        int n = word.length();
        if (word.endsWith("'s") || word.endsWith("\u2019s")) {
            return word.substring(0, n - 2);
        }
        if (n < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        boolean twoLetters = word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches");
        return word.substring(0, twoLetters ? n - 2 : n - 1);
    }
}
