package io.github.fplint.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Brings the forms of a word together: spelling, British or American, plural, tense. */
final class WordForms {

    private static final WordForms INSTANCE = new WordForms();

    /** Words in -ise that no country writes with a z. */
    private static final Set<String> ALWAYS_S = Set.of(
            "advertise",
            "advise",
            "compromise",
            "devise",
            "disguise",
            "enterprise",
            "exercise",
            "expertise",
            "franchise",
            "improvise",
            "likewise",
            "otherwise",
            "precise",
            "premise",
            "promise",
            "revise",
            "supervise",
            "surprise");

    private final Map<String, String> forms = new HashMap<>();

    private WordForms() {
        for (String[] row : Resources.table("words.tsv")) {
            forms.put(row[0], row[0]);
            for (String form : row[1].split(" ", -1)) {
                forms.put(form, row[0]);
            }
        }
    }

    static WordForms bundled() {
        return INSTANCE;
    }

    /** The word that a form in lower case belongs to, or a stem of it. */
    String base(String form) {
        String known = forms.get(form);
        if (known != null) {
            return known;
        }
        if (!plain(form)) {
            return form;
        }
        String singular = singular(form);
        String word = forms.getOrDefault(singular, american(singular));
        String mended = forms.get(word);
        return mended == null ? stem(word) : mended;
    }

    /** Whether a form consists of letters only, unlike {@code svchost.exe}. */
    private static boolean plain(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return form.length() > 3;
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + 'y';
        }
        for (String end : new String[] {"sses", "ches", "shes", "xes"}) {
            if (word.endsWith(end)) {
                return word.substring(0, word.length() - 2);
            }
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String american(String word) {
        int is = word.lastIndexOf("is");
        if (is < 3) {
            return word;
        }
        String end = word.substring(is);
        boolean verb = end.equals("ise") || end.equals("ised") || end.equals("ising") || end.equals("isation");
        return verb && !ALWAYS_S.contains(word.substring(0, is) + "ise")
                ? word.substring(0, is) + "iz" + end.substring(2)
                : word;
    }

    private static String stem(String word) {
        String stem = word;
        if (word.endsWith("ing")) {
            stem = cut(word, 3);
        } else if (word.endsWith("ed") && !word.endsWith("eed")) {
            stem = cut(word, 2);
        }
        return stem.endsWith("e") && stem.length() > 3 ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** Without an ending, where something with a vowel is left; a consonant that the ending doubled stands once. */
    private static String cut(String word, int ending) {
        String stem = word.substring(0, word.length() - ending);
        if (stem.length() < 3 || stem.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)) {
            return word;
        }
        int n = stem.length();
        char last = stem.charAt(n - 1);
        boolean doubled = last == stem.charAt(n - 2) && "lsz".indexOf(last) < 0;
        return doubled ? stem.substring(0, n - 1) : stem;
    }
}
