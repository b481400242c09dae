package io.github.fplint.check;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.assess.Assessment;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Related;
import io.github.fplint.source.Located;
import io.github.fplint.source.Location;
import java.util.ArrayList;
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

    /** How sure every such statement of the rule must be, from 0 to 1, before it is told. */
    double sure() {
        return 0;
    }

    /** What is wrong, given the statement in quotes. */
    abstract String message(String quoted);

    /** What to write instead. */
    abstract String help(AssessedRule rule);

    @Override
    public final Stream<Finding> check(AssessedRule rule) {
        Optional<AssessedStatement> best = rule.best();
        return best.isPresent() && concerns(best.get().assessment()) && isSure(rule)
                ? Stream.of(finding(rule, best.get()))
                : Stream.empty();
    }

    private boolean isSure(AssessedRule rule) {
        for (AssessedStatement statement : rule.statements()) {
            if (concerns(statement.assessment()) && statement.assessment().confidence() < sure()) {
                return false;
            }
        }
        return true;
    }

    private Finding finding(AssessedRule rule, AssessedStatement best) {
        Located<String> text = best.statement().text();
        List<Related> others = new ArrayList<>();
        for (AssessedStatement statement : rule.statements()) {
            Location place = statement.statement().text().location();
            if (place.start() != text.location().start() && concerns(statement.assessment())) {
                others.add(new Related(place, "nor does this"));
            }
        }
        return finding(rule, text.location(), message(Quote.of(text.value())))
                .withHelp(help(rule))
                .withRelated(others)
                .withStatement(best);
    }
}
