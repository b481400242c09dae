package io.github.fplint.stats;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.RuleKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the rules that raise alerts of their own, whose guidance therefore counts. */
final class Alerting {

    private Alerting() {}

    static List<AssessedRule> of(Collection<AssessedRule> rules) {
        Set<String> silent = referredTo(rules, false);
        Set<String> generating = referredTo(rules, true);
        return rules.stream()
                .filter(r -> r.rule().kind() != RuleKind.FILTER)
                .filter(r -> !isIn(silent, r.rule()) || isIn(generating, r.rule()))
                .toList();
    }

    /** The ids and names that correlations refer to, which do or do not let their rules raise alerts as well. */
    private static Set<String> referredTo(Collection<AssessedRule> rules, boolean generating) {
        Set<String> references = new HashSet<>();
        for (AssessedRule rule : rules) {
            rule.rule()
                    .correlation()
                    .filter(c -> c.generate() == generating)
                    .ifPresent(c -> references.addAll(c.rules()));
        }
        return references;
    }

    private static boolean isIn(Set<String> references, DetectionRule rule) {
        return rule.id().filter(id -> references.contains(id.value())).isPresent()
                || rule.name().filter(references::contains).isPresent();
    }
}
