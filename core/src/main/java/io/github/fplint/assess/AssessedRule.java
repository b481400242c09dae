package io.github.fplint.assess;

import io.github.fplint.model.DetectionRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A rule and what each of its statements says, in file order. */
public record AssessedRule(DetectionRule rule, List<AssessedStatement> statements) {

    public AssessedRule {
        statements = List.copyOf(statements);
    }

    /** The most helpful statement, the first in file order among equals; empty where the rule has none. */
    public Optional<AssessedStatement> best() {
        // Stream.max keeps the last of equals.
        return statements.stream().reduce((a, b) -> BY_RANK.compare(b, a) > 0 ? b : a);
    }

    private static final Comparator<AssessedStatement> BY_RANK =
            Comparator.comparingInt(s -> s.assessment().rank());
}
