package io.github.fplint.check;

import static io.github.fplint.finding.Severity.ERROR;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.assess.Specificity;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.model.Guidance;
import java.util.stream.Stream;

/** Flags a guidance field that holds no text: null, {@code []}, blanks or a full stop. */
final class EmptyGuidance extends Check {

    EmptyGuidance() {
        super(CheckInfo.of("FP102", "empty-guidance", "the guidance holds no text", ERROR, ERROR, ERROR));
    }

    @Override
    public Stream<Finding> check(AssessedRule rule) {
        Guidance guidance = rule.rule().guidance();
        boolean empty = true;
        for (AssessedStatement statement : rule.statements()) {
            empty &= statement.assessment().specificity() == Specificity.MISSING;
        }
        if (!empty || guidance.malformed()) {
            return Stream.empty();
        }
        String key = GuidanceKey.of(rule.rule().format());
        return guidance.key().stream()
                .map(place -> finding(rule, place, "'" + key + "' is there but says nothing")
                        .withHelp("name the benign activity that can raise this alert"));
    }
}
