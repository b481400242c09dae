package io.github.fplint.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which statements are the same but for their wording. Pure functions. */
public final class StatementNormaliser {

    /** Words that make no difference to what a cause is. */
    private static final Set<String> STOP_WORDS =
            Set.of(("a an the this that these those it its they them their there he she his her we us our you your "
                            + "is are was were be been being am has have had having may might can could will would shall should must "
                            + "of by for to in on at with from as via through during when while whenever if where and or but so than then "
                            + "which who whom whose what how such like also e.g eg i.e ie etc etcetera often sometimes usually commonly common typically "
                            + "typical normally normal possibly potentially potential possible likely occasionally frequently frequent legit some any certain various "
                            + "several many multiple most few more all every each because due into onto within between about above "
                            + "purpose purposes reason reasons basis order part example mainly mostly generally especially particularly "
                            + "actually just very quite rather well both either too additionally however only different specific known "
                            + "behavior perform occur happen exist trigger cause generate appear include includes including allow alert detection rule "
                            + "positive positives false unexpected")
                    .split(" ", -1));

    /** "Scripts or administrators" are not "administrator scripts". */
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "nor");

    private static final String CONJUNCTION = "&";

    /** Words that count only where nothing else is said. */
    private static final Set<String> WEAK_WORDS = Set.of(
            "activity",
            "use",
            "action",
            "case",
            "event",
            "instance",
            "regular",
            "legit",
            "related",
            "relat",
            "involv",
            "way",
            "scenario",
            "something",
            "kind",
            "type",
            "sort");

    private static final Set<String> WORK = Set.of(
            "activity",
            "task",
            "work",
            "action",
            "operate",
            "duty",
            "job",
            "function",
            "use",
            "purpose",
            "procedure",
            "process",
            "need",
            "role",
            "responsibility");

    private static final Map<String, String> WORD_PAIRS = Map.ofEntries(
            Map.entry("system admin", "admin"),
            Map.entry("it admin", "admin"),
            Map.entry("penetration test", "pentest"),
            Map.entry("pen test", "pentest"),
            Map.entry("third party", "thirdparty"),
            Map.entry("3rd party", "thirdparty"),
            Map.entry("3rd part", "thirdparty"),
            Map.entry("command line", "commandline"),
            Map.entry("anti virus", "antivirus"),
            Map.entry("back up", "backup"),
            Map.entry("set up", "install"),
            Map.entry("log in", "login"),
            Map.entry("log on", "login"),
            Map.entry("sign in", "login"),
            Map.entry("trouble shoot", "troubleshoot"),
            Map.entry("it staff", "it"),
            Map.entry("file name", "filename"),
            Map.entry("user name", "username"));

    private static final Pattern TOKEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])-{1,2}[\\p{L}\\p{N}]{1,30}|[\\p{L}\\p{N}][\\p{L}\\p{N}_.'’$%@&+#\\\\/:*-]*");

    private StatementNormaliser() {}

    /**
     * Takes a statement apart into the causes that it names, in text order, without advice ("filter as needed") and
     * odds ("although unlikely"); empty where it names none.
     */
    public static List<String> causes(String statement) {
        return CauseSplitter.causes(statement);
    }

    /**
     * The normal form of a cause: its telling words in alphabetical order. Statements with the same normal form differ
     * only in wording. Empty where a cause has no word.
     */
    public static String normalForm(String cause) {
        List<String> words = words(cause);
        TreeSet<String> telling = new TreeSet<>();
        TreeSet<String> weak = new TreeSet<>();
        for (String word : words) {
            if (!STOP_WORDS.contains(word)) {
                (WEAK_WORDS.contains(word) ? weak : telling).add(word);
            }
        }
        if (telling.stream().allMatch(CONJUNCTION::equals)) {
            // "Legitimate use", "benign activity": a cause of sorts; "these" and "such events" are none.
            return words.contains("legit") && !weak.isEmpty() ? "legit" : "";
        }
        return String.join(" ", telling);
    }

    /** A short name of a normal form that stays the same over the years: 12 hexadecimal digits. */
    public static String id(String normalForm) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(normalForm.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The base forms of all words in text order. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        List<String> words = new ArrayList<>();
        Matcher token = TOKEN.matcher(plain);
        WordForms forms = WordForms.bundled();
        while (token.find()) {
            String word = trimmed(token.group());
            String base = forms.base(word);
            if (base.equals(word) && isCompound(word)) {
                for (String part : word.split("[-/&+]+", -1)) {
                    add(words, forms.base(trimmed(part)));
                }
            } else {
                add(words, CONJUNCTIONS.contains(word) ? CONJUNCTION : STOP_WORDS.contains(word) ? word : base);
            }
        }
        return words;
    }

    /** Adds a word, joining it with the one before where the two are one word written apart. */
    private static void add(List<String> words, String word) {
        if (word.isEmpty()) {
            return;
        }
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        String joined = WORD_PAIRS.get(last + ' ' + word);
        if (joined != null) {
            words.set(words.size() - 1, joined);
        } else if (!last.equals("admin") || !WORK.contains(word)) {
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
