package io.github.fplint.check;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.assess.Assessment;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Related;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges a rule by its most helpful statement; further statements of the same kind are named beside it. */
abstract class BestStatementCheck extends Check {

    BestStatementCheck(CheckInfo info) {
        super(info);
    }

    /** Whether a rule whose best statement says this is at fault. */
    abstract boolean concerns(Assessment best);

    /** What is wrong, given the statement in quotes. */
    abstract String message(String quoted);

    /** What to write instead. */
    abstract String help(AssessedRule rule);

    @Override
    public final Stream<Finding> check(AssessedRule rule) {
        Optional<AssessedStatement> best = rule.best();
        return best.isPresent() && concerns(best.get().assessment())
                ? Stream.of(finding(rule, best.get()))
                : Stream.empty();
    }

    private Finding finding(AssessedRule rule, AssessedStatement best) {
        List<Related> others = rule.statements().stream()
                .filter(s -> !s.equals(best) && concerns(s.assessment()))
                .map(s -> new Related(s.statement().text().location(), "nor does this"))
                .toList();
        return finding(
                        rule,
                        best.statement().text().location(),
                        message(Quote.of(best.statement().text().value())))
                .withHelp(help(rule))
                .withRelated(others)
                .withAssessment(best.assessment());
    }
}
