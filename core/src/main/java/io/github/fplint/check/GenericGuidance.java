package io.github.fplint.check;

import static io.github.fplint.finding.Severity.INFO;
import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.Assessment;
import io.github.fplint.assess.Specificity;
import io.github.fplint.finding.CheckInfo;

/** Flags a rule whose best statement names a kind of cause that nothing could be filtered on. */
final class GenericGuidance extends BestStatementCheck {

    GenericGuidance() {
        super(CheckInfo.of(
                "FP106",
                "generic-guidance",
                "the guidance names a kind of cause that nothing could be filtered on",
                WARNING,
                INFO,
                WARNING));
    }

    @Override
    boolean concerns(Assessment best) {
        return best.specificity() == Specificity.GENERIC;
    }

    /** What may yet be specific is left alone. */
    @Override
    double sure() {
        return 0.7;
    }

    @Override
    String message(String quoted) {
        return quoted + " is too general to write a filter from";
    }

    @Override
    String help(AssessedRule rule) {
        return "say which product, role or job, and what it does that looks like this";
    }
}
