package io.github.fplint.check;

import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.assess.Assessment;
import io.github.fplint.assess.Specificity;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Related;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags a statement that knows or expects no cause, beside one that names a cause. */
final class ContradictoryGuidance extends Check {

    /** A longer text says more than that nothing is known. */
    private static final int LONGEST = 80;

    private static final class Words {
        static final Pattern OTHERS = Pattern.compile(
                "\\b(?:others?|further|additional|else|apart|except|but|besides)\\b", Pattern.CASE_INSENSITIVE);

        static final Pattern NONE_EXPECTED = Pattern.compile(
                "\\W*(?:(?:very|highly|extremely|quite) )?(?:unlikely|improbable)\\W*"
                        + "|(?:.*\\W)?(?:no|none|not|never)\\W.*\\b(?:expected|anticipated|known|any)\\b.*"
                        + "|.*\\bfalse[ -]positives? (?:is|are|seems?) (?:very |highly |extremely )?unlikely\\W*",
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    ContradictoryGuidance() {
        super(CheckInfo.of(
                "FP202",
                "contradictory-guidance",
                "a statement that knows or expects no cause stands beside a cause",
                WARNING,
                WARNING,
                WARNING));
    }

    @Override
    public Stream<Finding> check(AssessedRule rule) {
        Optional<AssessedStatement> cause = rule.best();
        if (cause.isEmpty() || !isCause(cause.get().assessment())) {
            return Stream.empty();
        }
        List<Finding> found = new ArrayList<>();
        for (AssessedStatement statement : rule.statements()) {
            if (deniesCauses(statement)) {
                found.add(finding(rule, statement, cause.get()));
            }
        }
        return found.stream();
    }

    /** Whether a statement knows or expects no cause, beside one that names a cause. */
    static boolean isContradiction(AssessedRule rule, AssessedStatement statement) {
        Optional<AssessedStatement> best = rule.best();
        return best.isPresent() && isCause(best.get().assessment()) && deniesCauses(statement);
    }

    /** Whether a statement names a cause, however vague. */
    static boolean isCause(Assessment assessment) {
        return assessment.specificity() == Specificity.GENERIC || assessment.specificity() == Specificity.SPECIFIC;
    }

    /** "Other causes are unknown" denies none. */
    private static boolean deniesCauses(AssessedStatement statement) {
        String text = statement.statement().text().value();
        if (text.length() > LONGEST || Words.OTHERS.matcher(text).find()) {
            return false;
        }
        return switch (statement.assessment().specificity()) {
            case PLACEHOLDER -> true;
            case LIKELIHOOD_ONLY ->
                Words.NONE_EXPECTED
                        .matcher(statement.statement().text().value())
                        .matches();
            default -> false;
        };
    }

    private Finding finding(AssessedRule rule, AssessedStatement denial, AssessedStatement cause) {
        return finding(
                        rule,
                        denial.statement().text().location(),
                        Quote.of(denial.statement().text().value()) + " stands beside a cause that is known")
                .withHelp("remove it; the cause is the guidance")
                .withRelated(List.of(new Related(cause.statement().text().location(), "this names a cause")))
                .withStatement(denial);
    }
}
