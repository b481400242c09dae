package io.github.fplint.check;

import static io.github.fplint.finding.Severity.INFO;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.model.RuleFormat;
import java.util.stream.Stream;

/** Flags a statement that is too long to take in during triage. */
final class OverlongStatement extends Check {

    private static final int LONGEST = 400;
    private static final int LONGEST_PARAGRAPH = 800;

    OverlongStatement() {
        super(CheckInfo.of(
                "FP306", "overlong-statement", "a statement is too long to take in during triage", null, null, INFO));
    }

    /** Splunk's guidance is one text for all causes. */
    @Override
    public Stream<Finding> check(AssessedRule rule) {
        int longest = rule.rule().format() == RuleFormat.SPLUNK ? LONGEST_PARAGRAPH : LONGEST;
        return rule.statements().stream()
                .map(s -> s.statement().text())
                .filter(text -> length(text.value()) > longest)
                .map(text -> finding(
                                rule,
                                text.location(),
                                "this statement has " + length(text.value()) + " characters, more than " + longest)
                        .withHelp("name the causes first, one an item, and move advice to the triage notes"));
    }

    private static int length(String text) {
        String stripped = text.strip();
        return stripped.codePointCount(0, stripped.length());
    }
}
