package io.github.fplint.assess;

import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads guidance. Thread-safe. */
public final class Assessor {

    private Assessor() {}

    /** An assessor with the built-in lexicon. */
    public static Assessor create() {
        return new Assessor();
    }

    /** Assesses every statement of a rule. */
    public AssessedRule assess(DetectionRule rule) {
        RuleContext context = RuleContext.of(rule);
        List<AssessedStatement> statements = new ArrayList<>();
        for (Statement statement : rule.guidance().statements()) {
            statements.add(
                    new AssessedStatement(statement, assess(statement.text().value(), context)));
        }
        return new AssessedRule(rule, statements);
    }

    /** Assesses one text beside the rule that it belongs to. */
    public Assessment assess(String text, RuleContext context) {
        return new Assessment(
                java.util.Set.of(),
                text.isBlank() ? Specificity.MISSING : Specificity.GENERIC,
                context.title().isPresent(),
                java.util.List.of());
    }
}
