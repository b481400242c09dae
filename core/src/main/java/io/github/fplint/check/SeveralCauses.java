package io.github.fplint.check;

import static io.github.fplint.finding.Severity.INFO;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.assess.Category;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.model.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Flags an item that lists unrelated causes. */
final class SeveralCauses extends StatementCheck {

    private static final int MANY = 3;

    SeveralCauses() {
        super(CheckInfo.of("FP304", "several-causes", "one item lists unrelated causes", null, null, INFO));
    }

    /** Splunk's guidance is one text, and the items of a note explain rather than list. */
    @Override
    List<Finding> check(AssessedRule rule, AssessedStatement statement) {
        return rule.rule().format() != RuleFormat.SPLUNK
                        && statement.statement().origin() == Statement.Origin.FIELD
                        && isSeveral(statement)
                ? List.of(finding(rule, statement))
                : List.of();
    }

    private static boolean isSeveral(AssessedStatement statement) {
        int causes = statement.assessment().categories().size();
        return causes >= MANY
                || (causes > 1 && statement.statement().text().value().contains(";"));
    }

    private Finding finding(AssessedRule rule, AssessedStatement statement) {
        String causes =
                statement.assessment().categories().stream().map(Category::id).collect(Collectors.joining(", "));
        return finding(
                        rule,
                        statement.statement().text().location(),
                        Quote.of(statement.statement().text().value()) + " lists several causes: " + causes)
                .withHelp("give each cause an item of its own")
                .withStatement(statement);
    }
}
