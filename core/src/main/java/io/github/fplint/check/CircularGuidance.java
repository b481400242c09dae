package io.github.fplint.check;

import static io.github.fplint.finding.Severity.INFO;
import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.Assessment;
import io.github.fplint.assess.Specificity;
import io.github.fplint.finding.CheckInfo;

/** Flags a rule whose best statement only says that the detected thing may be legitimate. */
final class CircularGuidance extends BestStatementCheck {

    CircularGuidance() {
        super(CheckInfo.of(
                "FP107",
                "circular-guidance",
                "the guidance only says that what the rule detects may be legitimate",
                INFO,
                INFO,
                WARNING));
    }

    @Override
    boolean concerns(Assessment best) {
        return best.specificity() == Specificity.SPECIFIC && best.circular();
    }

    /** What narrows the subject a little may help; only what is plainly circular is told. */
    @Override
    double sure() {
        return 0.8;
    }

    @Override
    String message(String quoted) {
        return quoted + " only says that what the rule detects may be legitimate";
    }

    @Override
    String help(AssessedRule rule) {
        return "say who uses it, and for what";
    }
}
