package io.github.fplint.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stays of a statement without case, punctuation, articles, plurals and misspellings. */
final class PlainWords {

    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    private static final Pattern MARKS = Pattern.compile("^[\\p{Punct}\u201c\u201d\u2018\u2019&&[^$%@#/\\\\+]]+"
            + "|[\\p{Punct}\u201c\u201d\u2018\u2019&&[^$%@#/\\\\+]]+$");
    private static final Set<String> ARTICLES = Set.of("", "a", "an", "the");

    private PlainWords() {}

    /** Two texts that differ in nothing else have the same. */
    static String of(String text) {
        return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .map(word -> MARKS.matcher(word).replaceAll(""))
                .filter(word -> !ARTICLES.contains(word))
                .map(word -> singular(Misspellings.correct(word)))
                .collect(Collectors.joining(" "));
    }

    /** Cuts the endings of plurals; "process" and "virus" stay, for both spellings are treated alike. */
    private static String singular(String word) {
        if (word.endsWith("'s") || word.endsWith("\u2019s")) {
            return word.substring(0, word.length() - 2);
        }
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches")
                ? word.substring(0, word.length() - 2)
                : word.substring(0, word.length() - 1);
    }
}
