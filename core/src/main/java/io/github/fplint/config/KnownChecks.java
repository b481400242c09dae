package io.github.fplint.config;

import io.github.fplint.finding.CheckInfo;
import io.github.fplint.syntax.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checks that a configuration can name. */
final class KnownChecks {

    private final List<CheckInfo> checks;
    private final List<String> words = new ArrayList<>();

    KnownChecks(List<CheckInfo> checks) {
        this.checks = List.copyOf(checks);
        checks.forEach(c -> words.add(c.code()));
        checks.forEach(c -> words.add(c.name()));
    }

    List<CheckInfo> all() {
        return checks;
    }

    /** The check of a code or name. */
    Optional<CheckInfo> find(Scalar word, ConfigValues values) {
        String wanted = wanted(word, values);
        Optional<CheckInfo> found = checks.stream()
                .filter(c -> c.code().equals(wanted) || c.name().equals(wanted))
                .findFirst();
        if (found.isEmpty()) {
            values.unknown("check", word, words);
        }
        return found;
    }

    /** Those of some selectors that select a check. */
    List<String> selectors(List<Scalar> selectors, ConfigValues values) {
        List<String> known = new ArrayList<>();
        for (Scalar selector : selectors) {
            String wanted = wanted(selector, values);
            if (checks.stream().anyMatch(c -> Selectors.matches(wanted, c))) {
                known.add(wanted);
            } else {
                values.unknown("check", selector, words);
            }
        }
        return known;
    }

    /** In a shell people type codes and names in any letters. */
    private static String wanted(Scalar word, ConfigValues values) {
        return values.words() ? CheckInfo.selector(word.value()) : word.value();
    }
}
