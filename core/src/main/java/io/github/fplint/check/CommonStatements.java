package io.github.fplint.check;

import io.github.fplint.text.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The statements that many rules share, and how they are usually spelt. */
final class CommonStatements {

    private static final int LONGEST = 60;

    private static final class Known {
        /** By {@link #key}. */
        static final Map<List<String>, String> USUAL = new HashMap<>();

        /** Spellings that nobody would call unusual, by {@link #words}. */
        static final Set<List<String>> ACCEPTED = new HashSet<>();

        static {
            for (String line : WordFile.read(CommonStatements.class, "common-statements.tsv")
                    .lines()) {
                List<String> forms = List.of(line.split("\t", -1));
                for (String form : forms) {
                    boolean unusual = form.charAt(0) == '~';
                    List<String> words = words(unusual ? form.substring(1) : form);
                    USUAL.putIfAbsent(key(words), forms.get(0));
                    if (!unusual) {
                        ACCEPTED.add(words);
                    }
                }
            }
        }
    }

    private CommonStatements() {}

    /** How a statement is usually spelt; empty where it is no common one, or is spelt so but for case and number. */
    static Optional<String> usualFor(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words = words(text);
        return Known.ACCEPTED.contains(words) ? Optional.empty() : Optional.ofNullable(Known.USUAL.get(key(words)));
    }

    private static List<String> words(String text) {
        List<String> words = PlainWords.of(text);
        return words.size() > 1 && words.get(0).equals("legitimate") ? words.subList(1, words.size()) : words;
    }

    /** The same for all spellings of a statement. */
    private static List<String> key(List<String> words) {
        List<String> key = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean more = i + 1 < words.size();
            switch (word) {
                case "administrator", "administrative", "administration" -> key.add("admin");
                case "anti" -> key.add(more ? word + words.get(++i) : word);
                case "legit", "legal", "valid" -> {
                    if (i > 0 || !more) {
                        key.add(word);
                    }
                }
                default -> key.add(word);
            }
        }
        return key;
    }
}
