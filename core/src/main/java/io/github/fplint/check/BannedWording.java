package io.github.fplint.check;

import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.assess.Specificity;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags a statement that is nothing but a word which SigmaHQ's convention bans. */
final class BannedWording extends Check {

    private static final Pattern BANNED = Pattern.compile(
            "\\W*(?:none|pen[ -]?test(?:s|ing|er|ers)?|penetration[ -]test(?:s|ing|er|ers)?|red[ -]?team(?:s|ing)?)\\W*",
            Pattern.CASE_INSENSITIVE);

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
    public Stream<Finding> check(AssessedRule rule) {
        return rule.statements().stream()
                .filter(s -> BANNED.matcher(s.statement().text().value()).matches())
                .filter(s -> !isSaidElsewhere(rule, s))
                .map(s -> finding(
                                rule,
                                s.statement().text().location(),
                                Quote.of(s.statement().text().value()) + " is banned by SigmaHQ's convention")
                        .withHelp(
                                s.assessment().specificity() == Specificity.PLACEHOLDER
                                        ? "remove it, or name the benign activity to expect"
                                        : "an alert on an attack test is a true positive; name benign activity")
                        .withAssessment(s.assessment()));
    }

    /** FP103 reports a placeholder that is all there is, FP202 one beside a cause. */
    private static boolean isSaidElsewhere(AssessedRule rule, AssessedStatement statement) {
        return statement.assessment().specificity() == Specificity.PLACEHOLDER
                && (rule.best().filter(statement::equals).isPresent() || ContradictoryGuidance.hasCause(rule));
    }
}
