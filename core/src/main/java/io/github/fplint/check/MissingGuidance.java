package io.github.fplint.check;

import static io.github.fplint.finding.Severity.ERROR;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import java.util.stream.Stream;

/** Flags a rule without guidance of any kind. */
final class MissingGuidance extends Check {

    MissingGuidance() {
        super(CheckInfo.of(
                "FP101", "missing-guidance", "the rule has no false-positive guidance", ERROR, ERROR, ERROR));
    }

    @Override
    public Stream<Finding> check(AssessedRule rule) {
        if (rule.rule().guidance().key().isPresent() || !rule.statements().isEmpty()) {
            return Stream.empty();
        }
        String key = GuidanceKey.of(rule.rule().format());
        return Stream.of(finding(rule, rule.rule().header(), "this rule has no '" + key + "'")
                .withHelp("add '" + key + "' and name the benign activity that can raise this alert"));
    }
}
