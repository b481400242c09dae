package io.github.fplint.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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

    /** Shorter words have neighbours that are words of their own. */
    private static final int LONG_WORD = 9;

    private final Map<String, String> forms = new HashMap<>();

    /** Long forms under what is left of them without one letter. */
    private final Map<String, String> almost = new HashMap<>();

    private WordForms() {
        for (String[] row : Resources.table("words.tsv")) {
            forms.put(row[0], row[0]);
            for (String form : row[1].split(" ", -1)) {
                forms.put(form, row[0]);
            }
        }
        for (String form : new TreeSet<>(forms.keySet())) {
            if (form.length() >= LONG_WORD && plain(form)) {
                withoutALetter(form).forEach(rest -> almost.putIfAbsent(rest, form));
            }
        }
    }

    /** A text and what is left of it without any one of its letters. */
    private static List<String> withoutALetter(String text) {
        List<String> rests = new ArrayList<>();
        rests.add(text);
        for (int i = 0; i < text.length(); i++) {
            rests.add(text.substring(0, i) + text.substring(i + 1));
        }
        return rests;
    }

    /** The word that differs from a long one by a letter, so that it is a slip of the keyboard; else null. */
    private @Nullable String mended(String form) {
        if (form.length() < LONG_WORD) {
            return null;
        }
        for (String rest : withoutALetter(form)) {
            String near = almost.get(rest);
            if (near != null && isSlip(form, near)) {
                return forms.get(near);
            }
        }
        return null;
    }

    /** Whether two words that are the same but for a letter of each have these at the same place. */
    private static boolean isSlip(String one, String other) {
        if (one.length() != other.length()) {
            return true;
        }
        int first = 0;
        int last = one.length() - 1;
        while (first < last && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        while (last > first && one.charAt(last) == other.charAt(last)) {
            last--;
        }
        boolean swapped =
                last == first + 1 && one.charAt(first) == other.charAt(last) && one.charAt(last) == other.charAt(first);
        return first == last || swapped;
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
        String listed = forms.get(word);
        String found = listed == null ? mended(word) : listed;
        return found == null ? stem(word) : found;
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
