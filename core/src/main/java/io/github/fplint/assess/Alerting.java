package io.github.fplint.assess;

import io.github.fplint.model.Correlation;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.RuleKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which rules raise alerts of their own, so that their guidance is judged. Filters do not, nor does a rule that only
 * Sigma correlations without {@code generate} refer to: the correlation is judged in its place, wherever it stands.
 */
public final class Alerting {

    private final Set<String> referred = new HashSet<>();
    private final Set<String> generating = new HashSet<>();

    private Alerting() {}

    /** Learns from all rules of a run. */
    public static Alerting among(List<AssessedRule> rules) {
        Alerting alerting = new Alerting();
        for (AssessedRule rule : rules) {
            if (rule.rule().correlation().isPresent()) {
                alerting.add(rule.rule().correlation().get());
            }
        }
        return alerting;
    }

    private void add(Correlation correlation) {
        (correlation.generate() ? generating : referred).addAll(correlation.rules());
    }

    /** Whether a rule raises alerts of its own. */
    public boolean alerts(DetectionRule rule) {
        boolean silenced = !referred.isEmpty() && named(referred, rule) && !named(generating, rule);
        return rule.kind() != RuleKind.FILTER && !silenced;
    }

    private static boolean named(Set<String> names, DetectionRule rule) {
        return rule.name().filter(names::contains).isPresent()
                || rule.id().filter(id -> names.contains(id.value())).isPresent();
    }
}
