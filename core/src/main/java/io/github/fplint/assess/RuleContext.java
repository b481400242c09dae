package io.github.fplint.assess;

import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.LogSource;
import io.github.fplint.model.RuleFormat;
import java.util.Optional;

/** What stands beside a statement: the rule as far as its reading depends on it. */
public record RuleContext(Optional<String> title, Optional<RuleFormat> format, LogSource logSource) {

    /** No rule is known. */
    public static final RuleContext NONE = new RuleContext(Optional.empty(), Optional.empty(), LogSource.NONE);

    /** The context that a rule gives its own statements. */
    public static RuleContext of(DetectionRule rule) {
        return new RuleContext(rule.ref().title(), Optional.of(rule.format()), rule.logSource());
    }
}
