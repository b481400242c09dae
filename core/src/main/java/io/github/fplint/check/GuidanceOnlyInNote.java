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
        Statement first = null;
        for (Statement statement : rule.rule().guidance().statements()) {
            if (statement.origin() == Statement.Origin.NOTE) {
                first = first == null ? statement : first;
            } else if (!statement.text().value().isBlank()) {
                return Stream.empty();
            }
        }
        if (first == null || rule.rule().guidance().malformed()) {
            return Stream.empty();
        }
        return Stream.of(
                finding(rule, first.text().location(), "the guidance stands only in 'note', where no tool finds it")
                        .withHelp("list the causes in 'false_positives' as well"));
    }
}
