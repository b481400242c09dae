package io.github.fplint.catalogue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reduces a cause to its telling words, by the tables of {@code normal.txt} and {@code words.tsv}. */
final class NormalForm {

    private static final NormalForm INSTANCE = new NormalForm();

    /** "Scripts or administrators" are not "administrator scripts". */
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "nor");

    private static final String CONJUNCTION = "&";

    private static final String SOFTWARE = "software";

    private static final String APPROVED = "approved";

    /** With more telling words than this, another "and" makes no other cause. */
    private static final int FEW_WORDS = 4;

    /** With as many other telling words as this, a light one makes no other cause. */
    private static final int ENOUGH_WORDS = 4;

    private static final Pattern TOKEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])-{1,2}[\\p{L}\\p{N}]{1,30}|[\\p{L}\\p{N}][\\p{L}\\p{N}_.'’$%@&+#\\\\/:*-]*");

    /** "Backup: nightly jobs that copy the whole share to tape". */
    private static final Pattern TITLE = Pattern.compile("^[^:.(]{3,50}: (?=(?:\\S+ ){5})");

    private final WordForms forms = WordForms.bundled();
    private final Set<String> stop = new HashSet<>();
    private final Set<String> weak = new HashSet<>();
    private final Set<String> light = new HashSet<>();
    private final Set<String> work = new HashSet<>();
    private final Set<String> installing = new HashSet<>();
    private final Set<String> acting = new HashSet<>();
    private final Set<String> objects = new HashSet<>();
    private final Map<String, String> pairs = new HashMap<>();
    private final Pattern hollow;

    private NormalForm() {
        List<String> hollowPhrases = new ArrayList<>();
        String section = "";
        for (String line : new String(Resources.bytes("normal.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            if (line.startsWith("[")) {
                section = line;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                switch (section) {
                    case "[pairs]" -> {
                        String[] sides = line.split(" = ", 2);
                        String[] pair = sides[0].split(" ", 2);
                        pairs.put(base(pair[0]) + ' ' + base(pair[1]), sides[1]);
                    }
                    case "[hollow]" -> hollowPhrases.add(line);
                    default -> addAll(section, line.split(" ", -1));
                }
            }
        }
        hollow = Pattern.compile("\\b(?:" + String.join("|", hollowPhrases) + ")\\b");
    }

    /** Adds words as they are written and as they are compared. */
    private void addAll(String section, String[] words) {
        Set<String> set = set(section);
        for (String word : words) {
            set.add(word);
            if (set != stop) {
                set.add(forms.base(word));
            }
        }
    }

    private Set<String> set(String section) {
        return switch (section) {
            case "[stop]" -> stop;
            case "[weak]" -> weak;
            case "[light]" -> light;
            case "[work]" -> work;
            case "[installing]" -> installing;
            case "[acting]" -> acting;
            case "[objects]" -> objects;
            default -> throw new IllegalArgumentException("no section " + section);
        };
    }

    /** The telling words in alphabetical order; empty where there is none. */
    static String of(String cause) {
        return INSTANCE.form(cause);
    }

    private String form(String cause) {
        String text = Normalizer.normalize(cause, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        text = hollow.matcher(TITLE.matcher(text).replaceFirst("")).replaceAll(" ");
        List<String> words = words(text);
        boolean acts = words.stream().anyMatch(acting::contains);
        TreeSet<String> telling = new TreeSet<>();
        boolean something = false;
        boolean joined = false;
        String last = "";
        String before = "";
        for (String word : words) {
            boolean counts = acts && objects.contains(word);
            if (word.equals(CONJUNCTION)) {
                before = before.isEmpty() ? "" : CONJUNCTION;
            } else if (weak.contains(word) && !counts) {
                something = true;
                joined |= before.equals(CONJUNCTION) && !word.equals(APPROVED);
                before = word.equals(APPROVED) ? "" : word;
            } else if (stop.contains(word)) {
                before = before.equals(CONJUNCTION) ? before : "";
            } else if (!word.equals(SOFTWARE) || !installing.contains(last)) {
                if (installing.contains(word) && last.equals(SOFTWARE)) {
                    telling.remove(SOFTWARE);
                }
                joined |= before.equals(CONJUNCTION);
                telling.add(word);
                last = word;
                before = word;
            }
        }
        if (telling.isEmpty()) {
            // "Legitimate use", "benign activity": a cause of sorts; "these" and "such events" are none.
            return something && (words.contains("legit") || words.contains(APPROVED)) ? "legit" : "";
        }
        if (words.contains(APPROVED) && telling.contains("change")) {
            telling.add(APPROVED);
        }
        withoutLight(telling, acts);
        if (joined && telling.size() > 1 && telling.size() <= FEW_WORDS) {
            telling.add(CONJUNCTION);
        }
        return String.join(" ", telling);
    }

    private void withoutLight(Set<String> telling, boolean acts) {
        long heavy = telling.stream().filter(word -> !light.contains(word)).count();
        if (heavy >= ENOUGH_WORDS) {
            telling.removeIf(word -> light.contains(word) && !(acts && objects.contains(word)));
        }
    }

    /** The base forms of all words in text order. */
    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String word = trimmed(token.group());
            String base = forms.base(word);
            if (base.equals(word) && isCompound(word)) {
                for (String part : word.split("[-/&+]+", -1)) {
                    add(words, base(trimmed(part)));
                }
            } else {
                add(words, CONJUNCTIONS.contains(word) ? CONJUNCTION : base(word));
            }
        }
        return words;
    }

    private String base(String word) {
        return stop.contains(word) ? word : forms.base(word);
    }

    /** Adds a word, joining it with the one before where the two are one word written apart. */
    private void add(List<String> words, String word) {
        if (word.isEmpty()) {
            return;
        }
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        String joined = pairs.get(last + ' ' + word);
        if (joined != null) {
            words.remove(words.size() - 1);
            for (String part : joined.split(" ", -1)) {
                add(words, base(part));
            }
        } else if (!last.equals("admin") || !work.contains(word)) {
            words.add(word);
        } else {
            words.add("activity");
        }
    }

    /** Whether a word consists of words joined by hyphens or slashes, unlike a path or an option. */
    private static boolean isCompound(String word) {
        boolean joint = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '-' || c == '/' || c == '&' || c == '+') {
                joint |= i > 0;
            } else if (!Character.isLetterOrDigit(c) && c != '\'') {
                return false;
            }
        }
        return joint && word.charAt(0) != '-';
    }

    private static String trimmed(String token) {
        int end = token.length();
        while (end > 0 && ".'’:*/\\-&+#@%_$".indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        String word = token.substring(0, end);
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
