package io.github.fplint.check;

import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.assess.Specificity;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.source.Located;
import java.util.List;
import java.util.regex.Pattern;

/** Flags a statement that is nothing but a word which SigmaHQ's convention bans. */
final class BannedWording extends StatementCheck {

    private static final int LONGEST = 30;

    private static final class Words {
        static final Pattern BANNED = Pattern.compile(
                "\\W*(?:none|pen[ -]?test(?:s|ing|er|ers)?|penetration[ -]test(?:s|ing|er|ers)?|red[ -]?team(?:s|ing)?)\\W*",
                Pattern.CASE_INSENSITIVE);
    }

    BannedWording() {
        super(CheckInfo.of(
                "FP302",
                "banned-wording",
                "a statement is a word that SigmaHQ's convention bans, such as \"Pentest\"",
                WARNING,
                WARNING,
                WARNING));
    }

    @Override
    List<Finding> check(AssessedRule rule, AssessedStatement statement) {
        Located<String> text = statement.statement().text();
        if (!isBanned(text.value()) || isSaidElsewhere(rule, statement)) {
            return List.of();
        }
        String help = statement.assessment().specificity() == Specificity.PLACEHOLDER
                ? "remove it, or name the benign activity to expect"
                : "an alert on an attack test is a true positive; name benign activity";
        return List.of(finding(rule, text.location(), Quote.of(text.value()) + " is banned by SigmaHQ's convention")
                .withHelp(help)
                .withStatement(statement));
    }

    /** Whether a statement is such a word, and nothing else. */
    static boolean isBanned(String text) {
        return text.length() <= LONGEST && Words.BANNED.matcher(text).matches();
    }

    /** FP103 reports placeholders where there is nothing better, FP202 one beside a cause. */
    private static boolean isSaidElsewhere(AssessedRule rule, AssessedStatement statement) {
        return statement.assessment().specificity() == Specificity.PLACEHOLDER
                && rule.best().stream()
                        .map(AssessedStatement::assessment)
                        .anyMatch(best ->
                                best.specificity() == Specificity.PLACEHOLDER || ContradictoryGuidance.isCause(best));
    }
}
