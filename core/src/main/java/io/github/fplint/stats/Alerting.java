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
        Set<String> absorbed = new HashSet<>();
        for (AssessedRule rule : rules) {
            rule.rule().correlation().filter(c -> !c.generate()).ifPresent(c -> absorbed.addAll(c.rules()));
        }
        return rules.stream()
                .filter(r -> r.rule().kind() != RuleKind.FILTER && !refersTo(absorbed, r.rule()))
                .toList();
    }

    private static boolean refersTo(Set<String> references, DetectionRule rule) {
        return rule.id().filter(id -> references.contains(id.value())).isPresent()
                || rule.name().filter(references::contains).isPresent();
    }
}
