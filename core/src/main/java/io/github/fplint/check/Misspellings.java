package io.github.fplint.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Misspelt words of this field's vocabulary and what they were to be. */
final class Misspellings {

    private static final class Words {
        static final Map<String, List<String>> RIGHT = load();

        private static Map<String, List<String>> load() {
            Map<String, List<String>> right = new HashMap<>(2048);
            for (String line : WordFile.lines("misspellings.tsv")) {
                int tab = line.indexOf('\t');
                right.put(
                        line.substring(0, tab), List.of(line.substring(tab + 1).split("\\|", -1)));
            }
            return right;
        }
    }

    private Misspellings() {}

    /** What a word was to be, the likeliest first, in the case of the word; nothing where it may be right. */
    static List<String> candidates(String word) {
        List<String> right = Words.RIGHT.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
        return right.isEmpty()
                ? right
                : right.stream().map(r -> likeCase(word, r)).toList();
    }

    /** The likeliest right spelling of a word in lower case. */
    static String correct(String word) {
        return Words.RIGHT.getOrDefault(word, List.of(word)).get(0);
    }

    private static String likeCase(String model, String word) {
        if (!Character.isUpperCase(model.charAt(0))) {
            return word;
        }
        return model.length() > 1 && Character.isUpperCase(model.charAt(1))
                ? word.toUpperCase(Locale.ROOT)
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
