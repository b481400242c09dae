package io.github.fplint.lint;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.model.Correlation;
import io.github.fplint.model.DetectionRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which rules raise no alert of their own because a Sigma correlation refers to them. The correlation is judged in
 * their place.
 */
final class Correlated {

    private final Set<String> referred = new HashSet<>();
    private final Set<String> generating = new HashSet<>();

    static Correlated in(List<AssessedRule> rules) {
        Correlated correlated = new Correlated();
        for (AssessedRule rule : rules) {
            if (rule.rule().correlation().isPresent()) {
                correlated.add(rule.rule().correlation().get());
            }
        }
        return correlated;
    }

    private void add(Correlation correlation) {
        (correlation.generate() ? generating : referred).addAll(correlation.rules());
    }

    boolean silent(DetectionRule rule) {
        return !referred.isEmpty() && named(referred, rule) && !named(generating, rule);
    }

    private static boolean named(Set<String> names, DetectionRule rule) {
        return rule.name().filter(names::contains).isPresent()
                || rule.id().filter(id -> names.contains(id.value())).isPresent();
    }
}
