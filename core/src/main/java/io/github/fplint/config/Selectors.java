package io.github.fplint.config;

import io.github.fplint.finding.CheckInfo;
import java.util.List;

/** Codes, names and code prefixes that select checks. */
final class Selectors {

    private Selectors() {}

    static boolean matches(String selector, CheckInfo check) {
        return !selector.isEmpty()
                && (check.code().startsWith(selector) || check.name().equals(selector));
    }

    /** How exactly the best selector names a check, as a number of letters of its code; 0 where none does. */
    static int longest(List<String> selectors, CheckInfo check) {
        int longest = 0;
        for (String selector : selectors) {
            if (matches(selector, check)) {
                boolean name = selector.equals(check.name());
                longest = Math.max(longest, name ? check.code().length() : selector.length());
            }
        }
        return longest;
    }
}
