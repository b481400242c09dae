package io.github.fplint.check;

import static io.github.fplint.finding.Severity.ERROR;
import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.Assessment;
import io.github.fplint.assess.Specificity;
import io.github.fplint.finding.CheckInfo;

/** Flags a rule whose best statement only tells the reader to filter or verify. */
final class AdviceOnlyGuidance extends BestStatementCheck {

    AdviceOnlyGuidance() {
        super(CheckInfo.of(
                "FP105",
                "advice-only-guidance",
                "the guidance only tells the reader to filter or verify",
                WARNING,
                WARNING,
                ERROR));
    }

    @Override
    boolean concerns(Assessment best) {
        return best.specificity() == Specificity.ADVICE_ONLY;
    }

    /** Advice to look for a cause half names it; only plain advice is told. */
    @Override
    double sure() {
        return 0.8;
    }

    @Override
    String message(String quoted) {
        return quoted + " says what to do, but not which benign activity to expect";
    }

    @Override
    String help(AssessedRule rule) {
        return "say what there is to filter: the product, role, job or situation";
    }
}
