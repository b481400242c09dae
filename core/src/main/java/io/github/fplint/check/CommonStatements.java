package io.github.fplint.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The statements that many rules share, and how they are usually spelt. */
final class CommonStatements {

    private static final int MOST_WORDS = 7;
    private static final String LEGITIMATE = "legitimate ";
    private static final Pattern QUALIFIER = Pattern.compile("^(?:legit|legal|valid) (?=\\S)");
    private static final Pattern ADMIN =
            Pattern.compile("\\b(?:admin|administrator|administrative|administration|admins)\\b");
    private static final Pattern ANTI = Pattern.compile("\\banti (?=virus|malware|spyware)");
    private static final Pattern MARK_AT_END = Pattern.compile("[\\s.]+$");

    private static final class Known {
        /** By {@link #key}. */
        static final Map<String, String> USUAL = new HashMap<>();

        /** Spellings that nobody would call unusual, by {@link #words}. */
        static final Set<String> ACCEPTED = new HashSet<>();

        static {
            for (String line : WordFile.lines("common-statements.tsv")) {
                List<String> forms = List.of(line.split("\t", -1));
                for (String form : forms) {
                    boolean unusual = form.startsWith("~");
                    String text = unusual ? form.substring(1) : form;
                    USUAL.putIfAbsent(key(text), forms.get(0));
                    if (!unusual) {
                        ACCEPTED.add(words(text));
                    }
                }
            }
        }
    }

    private CommonStatements() {}

    /** How a statement is usually spelt; empty where it is no common one, or is spelt so but for case and number. */
    static Optional<String> usualFor(String text) {
        String line = MARK_AT_END.matcher(text).replaceAll("");
        if (line.isEmpty() || line.split("\\s+", -1).length > MOST_WORDS || Known.ACCEPTED.contains(words(line))) {
            return Optional.empty();
        }
        return Optional.ofNullable(Known.USUAL.get(key(line)));
    }

    /** The same for all spellings of a statement. */
    private static String key(String text) {
        String words = ANTI.matcher(words(text)).replaceAll("anti");
        return ADMIN.matcher(QUALIFIER.matcher(words).replaceAll("")).replaceAll("admin");
    }

    private static String words(String text) {
        String words = PlainWords.of(text);
        return words.startsWith(LEGITIMATE) ? words.substring(LEGITIMATE.length()) : words;
    }
}
