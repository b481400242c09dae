package io.github.fplint.check;

import static io.github.fplint.finding.Severity.ERROR;
import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.Assessment;
import io.github.fplint.assess.Specificity;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Preset;
import io.github.fplint.finding.Severity;

/** Flags a rule whose best statement only says how often, such as "Unlikely". */
final class LikelihoodOnlyGuidance extends BestStatementCheck {

    LikelihoodOnlyGuidance() {
        super(CheckInfo.of(
                "FP104",
                "likelihood-only-guidance",
                "the guidance only says how often false positives are",
                WARNING,
                WARNING,
                ERROR));
    }

    @Override
    boolean concerns(Assessment best) {
        return best.specificity() == Specificity.LIKELIHOOD_ONLY;
    }

    /** Odds beside a phrase that would name a cause elsewhere are left alone. */
    @Override
    double sure() {
        return 0.6;
    }

    @Override
    String message(String quoted) {
        return quoted + " says how often, but not which benign activity to expect";
    }

    @Override
    String help(AssessedRule rule) {
        return "name what would cause them, however rare: the product, role or job";
    }

    /** SigmaHQ's convention has "Unlikely" for: none expected. */
    @Override
    public Severity cap(Preset preset, AssessedRule rule) {
        return preset == Preset.SIGMAHQ && ConventionalWord.isBest(rule, "Unlikely") ? Severity.INFO : Severity.ERROR;
    }
}
