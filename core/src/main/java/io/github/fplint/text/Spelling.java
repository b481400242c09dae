package io.github.fplint.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Folds British into American spelling and mends the typing errors of this field's vocabulary. */
final class Spelling {

    private final Map<String, String> words;

    private Spelling(Map<String, String> words) {
        this.words = words;
    }

    static Spelling load() {
        Map<String, String> words = new HashMap<>(1024);
        try (InputStream in = Objects.requireNonNull(Spelling.class.getResourceAsStream("spelling.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    String right = line.substring(0, tab);
                    int from = tab + 1;
                    while (from < line.length()) {
                        int space = line.indexOf(' ', from);
                        int to = space < 0 ? line.length() : space;
                        words.put(line.substring(from, to), right);
                        from = to + 1;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Spelling(words);
    }

    String fold(String word) {
        String known = words.get(word);
        if (known != null) {
            return known;
        }
        String right = Misspellings.correct(word);
        return american(right.indexOf(' ') < 0 ? right : word);
    }

    /** {@code organisation} to {@code organization}, {@code behaviour} to {@code behavior}. */
    private static String american(String word) {
        int n = word.length();
        if (n < 6) {
            return word;
        }
        int is = word.lastIndexOf("is");
        if (is > 2
                && (word.startsWith("isation", is) || word.startsWith("ising", is) || word.startsWith("ised", is))
                && zed(word, is)) {
            return word.substring(0, is + 1) + 'z' + word.substring(is + 2);
        }
        if (is > 2
                && (word.endsWith("ise") || word.endsWith("ises") || word.endsWith("iser") || word.endsWith("isers"))
                && zed(word, is)) {
            return word.substring(0, is + 1) + 'z' + word.substring(is + 2);
        }
        int our = word.indexOf("our");
        if (our > 2 && word.startsWith("behaviour")) {
            return "behavior" + word.substring(9);
        }
        return word;
    }

    /** Not {@code advise}, {@code exercise}, {@code compromise}, {@code noise} and the like. */
    private static boolean zed(String word, int is) {
        for (String stem : NEVER_ZED) {
            if (word.startsWith(stem)) {
                return false;
            }
        }
        char before = word.charAt(is - 1);
        return before != 'o' && before != 'a';
    }

    private static final String[] NEVER_ZED = {
        "advis", "advertis", "aris", "compris", "compromis", "concis", "devis", "disguis", "enterpris", "excis",
        "exercis", "expertis", "franchis", "improvis", "merchandis", "otherwis", "precis", "premis", "promis", "revis",
        "supervis", "surpris", "televis", "likewis", "misadvis", "unadvis", "poison"
    };
}
