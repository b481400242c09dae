package io.github.fplint.assess;

import io.github.fplint.model.DetectionRule;
import java.util.List;
import java.util.Optional;

/** A rule and what each of its statements says, in file order. */
public record AssessedRule(DetectionRule rule, List<AssessedStatement> statements) {

    public AssessedRule {
        statements = List.copyOf(statements);
    }

    /** The most helpful statement, the first in file order among equals; empty where the rule has none. */
    public Optional<AssessedStatement> best() {
        AssessedStatement best = null;
        for (AssessedStatement statement : statements) {
            if (best == null
                    || statement.assessment().rank() > best.assessment().rank()) {
                best = statement;
            }
        }
        return Optional.ofNullable(best);
    }
}
