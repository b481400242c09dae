package io.github.fplint.load;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** ATT&CK techniques and tactics as rules write them. */
final class AttackTags {

    private static final String NAMESPACE = "attack.";
    private static final Pattern TECHNIQUE = Pattern.compile("[tT]\\d{4}(\\.\\d{3})?");
    private static final Pattern TACTIC = Pattern.compile("[a-z]+([-_][a-z]+)*");

    private AttackTags() {}

    /** {@code attack.t1059.001} gives {@code T1059.001}. */
    static List<String> techniques(List<String> tags) {
        return tags.stream()
                .map(AttackTags::name)
                .filter(AttackTags::isTechnique)
                .map(name -> name.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** {@code attack.credential-access}, or with {@code _} as older rules write it, gives {@code credential-access}. */
    static List<String> tactics(List<String> tags) {
        return tags.stream()
                .map(AttackTags::name)
                .filter(name -> TACTIC.matcher(name).matches())
                .map(AttackTags::tactic)
                .distinct()
                .toList();
    }

    static boolean isTechnique(String id) {
        return TECHNIQUE.matcher(id).matches();
    }

    /** {@code Credential Access} gives {@code credential-access}. */
    static String tactic(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }

    private static String name(String tag) {
        return tag.regionMatches(true, 0, NAMESPACE, 0, NAMESPACE.length()) ? tag.substring(NAMESPACE.length()) : "";
    }
}
