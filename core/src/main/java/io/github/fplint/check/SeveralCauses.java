package io.github.fplint.check;

import static io.github.fplint.finding.Severity.INFO;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.assess.Category;
import io.github.fplint.assess.Evidence;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.model.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Flags an item that lists unrelated causes. */
final class SeveralCauses extends StatementCheck {

    private static final int MANY = 3;

    private static final class Words {
        static final Pattern SEPARATOR = Pattern.compile("[,;]\\s+(?:(?:and|or)\\s+)?|\\s+(?:and|or)\\s+");
    }

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

    /** Whether three parts of an enumeration bring a category of their own each. */
    private static boolean isSeveral(AssessedStatement statement) {
        if (statement.assessment().categories().size() < MANY) {
            return false;
        }
        String text = statement.statement().text().value();
        Set<Category> seen = EnumSet.noneOf(Category.class);
        int parts = 0;
        int commas = 0;
        int start = 0;
        Matcher separator = Words.SEPARATOR.matcher(text);
        while (start <= text.length()) {
            boolean more = separator.find();
            int end = more ? separator.start() : text.length();
            parts += bringsNew(statement.assessment().evidence(), start, end, seen) ? 1 : 0;
            commas += more && ",;".indexOf(text.charAt(end)) >= 0 ? 1 : 0;
            start = more ? separator.end() : text.length() + 1;
        }
        return parts >= MANY && commas > 0;
    }

    private static boolean bringsNew(List<Evidence> evidence, int start, int end, Set<Category> seen) {
        boolean brings = false;
        for (Evidence word : evidence) {
            if (word.category().isPresent() && word.start() >= start && word.start() < end) {
                brings |= seen.add(word.category().get());
            }
        }
        return brings;
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
