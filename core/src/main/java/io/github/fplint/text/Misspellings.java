package io.github.fplint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Misspelt words of this field's vocabulary and what they were to be. Thread-safe. */
public final class Misspellings {

    private static final class Words {
        static final WordFile FILE = WordFile.read(Misspellings.class, "misspellings.tsv");
    }

    private Misspellings() {}

    /** What a word was to be, the likeliest first, in the case of the word; nothing where it may be right. */
    public static List<String> candidates(String word) {
        Optional<String> line = Words.FILE.find(word.toLowerCase(Locale.ROOT));
        if (line.isEmpty()) {
            return List.of();
        }
        List<String> candidates = new ArrayList<>();
        for (String right : line.get().split("\\|", -1)) {
            candidates.add(likeCase(word, right));
        }
        return candidates;
    }

    /** The likeliest right spelling of a word in lower case; the word itself where it may be right. */
    public static String correct(String word) {
        Optional<String> line = Words.FILE.find(word);
        if (line.isEmpty()) {
            return word;
        }
        int bar = line.get().indexOf('|');
        return bar < 0 ? line.get() : line.get().substring(0, bar);
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
