package io.github.fplint.check;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Judges each statement of a rule by itself. */
abstract class StatementCheck extends Check {

    StatementCheck(CheckInfo info) {
        super(info);
    }

    /** The findings in one statement of a rule. */
    abstract List<Finding> check(AssessedRule rule, AssessedStatement statement);

    @Override
    public final Stream<Finding> check(AssessedRule rule) {
        List<Finding> found = new ArrayList<>();
        for (AssessedStatement statement : rule.statements()) {
            found.addAll(check(rule, statement));
        }
        return found.stream();
    }
}
