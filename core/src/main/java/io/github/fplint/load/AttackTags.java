package io.github.fplint.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** ATT&CK techniques and tactics as rules write them. */
final class AttackTags {

    private static final String NAMESPACE = "attack.";

    private AttackTags() {}

    /** {@code attack.t1059.001} gives {@code T1059.001}. */
    static List<String> techniques(List<String> tags) {
        List<String> ids = new ArrayList<>();
        for (String tag : tags) {
            ids.add(name(tag));
        }
        return techniqueIds(ids);
    }

    /** The ids among some texts, in upper case, each once. */
    static List<String> techniqueIds(List<String> ids) {
        Set<String> techniques = new LinkedHashSet<>();
        for (String id : ids) {
            if (isTechnique(id)) {
                techniques.add(id.toUpperCase(Locale.ROOT));
            }
        }
        return List.copyOf(techniques);
    }

    /** {@code attack.credential-access}, or with {@code _} as older rules write it, gives {@code credential-access}. */
    static List<String> tactics(List<String> tags) {
        Set<String> tactics = new LinkedHashSet<>();
        for (String tag : tags) {
            String name = name(tag);
            if (isTactic(name)) {
                tactics.add(tactic(name));
            }
        }
        return List.copyOf(tactics);
    }

    /** {@code Credential Access} gives {@code credential-access}. */
    static String tactic(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }

    /** A {@code T} with four digits, and perhaps a full stop with three. */
    private static boolean isTechnique(String id) {
        if ((id.length() != 5 && id.length() != 9) || (id.charAt(0) != 'T' && id.charAt(0) != 't')) {
            return false;
        }
        for (int i = 1; i < id.length(); i++) {
            char c = id.charAt(i);
            if (i == 5 ? c != '.' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** Lower-case words; groups, software and techniques have digits. */
    private static boolean isTactic(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'a' || c > 'z') && c != '-' && c != '_') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static String name(String tag) {
        return tag.regionMatches(true, 0, NAMESPACE, 0, NAMESPACE.length()) ? tag.substring(NAMESPACE.length()) : "";
    }
}
