package io.github.fplint.check;

import static io.github.fplint.finding.Severity.INFO;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.model.RuleFormat;
import java.util.List;

/** Flags a statement that is too long to take in during triage. */
final class OverlongStatement extends StatementCheck {

    private static final int LONGEST = 400;
    private static final int LONGEST_PARAGRAPH = 800;

    OverlongStatement() {
        super(CheckInfo.of(
                "FP306", "overlong-statement", "a statement is too long to take in during triage", null, null, INFO));
    }

    /** Splunk's guidance is one text for all causes. */
    @Override
    List<Finding> check(AssessedRule rule, AssessedStatement statement) {
        int longest = rule.rule().format() == RuleFormat.SPLUNK ? LONGEST_PARAGRAPH : LONGEST;
        int length = length(statement.statement().text().value());
        return length <= longest
                ? List.of()
                : List.of(finding(
                                rule,
                                statement.statement().text().location(),
                                "this statement has " + length + " characters, more than " + longest)
                        .withHelp("name the causes first, one an item, and move advice to the triage notes"));
    }

    private static int length(String text) {
        String stripped = text.strip();
        return stripped.codePointCount(0, stripped.length());
    }
}
