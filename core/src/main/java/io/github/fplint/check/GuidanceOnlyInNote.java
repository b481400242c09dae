package io.github.fplint.check;

import static io.github.fplint.finding.Severity.INFO;
import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.model.Statement;
import java.util.stream.Stream;

/** Flags an Elastic rule whose guidance stands only in its note, where no tool finds it. */
final class GuidanceOnlyInNote extends Check {

    GuidanceOnlyInNote() {
        super(CheckInfo.of(
                "FP108",
                "guidance-only-in-note",
                "the guidance stands only in the note, where no tool finds it",
                INFO,
                null,
                WARNING));
    }

    @Override
    public Stream<Finding> check(AssessedRule rule) {
        boolean inField = rule.rule().guidance().malformed()
                || rule.rule().guidance().statements().stream()
                        .anyMatch(s -> s.origin() == Statement.Origin.FIELD
                                && !s.text().value().isBlank());
        return inField
                ? Stream.empty()
                : rule.rule().guidance().statements().stream()
                        .filter(s -> s.origin() == Statement.Origin.NOTE)
                        .limit(1)
                        .map(s -> finding(
                                        rule,
                                        s.text().location(),
                                        "the guidance stands only in 'note', where no tool finds it")
                                .withHelp("list the causes in 'false_positives' as well"));
    }
}
