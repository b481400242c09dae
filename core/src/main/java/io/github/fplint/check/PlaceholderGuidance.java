package io.github.fplint.check;

import static io.github.fplint.finding.Severity.ERROR;
import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.Assessment;
import io.github.fplint.assess.Specificity;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Preset;
import io.github.fplint.finding.Severity;

/** Flags a rule whose best statement names nothing, such as "Unknown". */
final class PlaceholderGuidance extends BestStatementCheck {

    PlaceholderGuidance() {
        super(CheckInfo.of(
                "FP103",
                "placeholder-guidance",
                "the guidance is a placeholder such as \"Unknown\"",
                WARNING,
                WARNING,
                ERROR));
    }

    @Override
    boolean concerns(Assessment best) {
        return best.specificity() == Specificity.PLACEHOLDER;
    }

    @Override
    String message(String quoted) {
        return quoted + " names no benign cause";
    }

    @Override
    String help(AssessedRule rule) {
        return "name the software, role or situation that can raise this alert; if testing showed none, say what was"
                + " tested";
    }

    /** SigmaHQ's convention has "Unknown" for: none known. */
    @Override
    public Severity cap(Preset preset, AssessedRule rule) {
        return preset == Preset.SIGMAHQ && ConventionalWord.isBest(rule, "Unknown") ? Severity.INFO : Severity.ERROR;
    }
}
