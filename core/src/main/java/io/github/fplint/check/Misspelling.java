package io.github.fplint.check;

import static io.github.fplint.finding.Severity.INFO;
import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.source.Location;
import io.github.fplint.text.Misspellings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flags a misspelt word of this field's vocabulary. */
final class Misspelling extends StatementCheck {

    /** What joins letters to a path, name, address or code. */
    private static final String JOINTS = "_\\/$%@:#=&<>.-";

    Misspelling() {
        super(CheckInfo.of("FP303", "misspelling", "a word is misspelt", INFO, WARNING, WARNING));
    }

    @Override
    List<Finding> check(AssessedRule rule, AssessedStatement statement) {
        String text = statement.statement().text().value();
        List<Finding> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            if (text.charAt(at) == '`') {
                end = Math.max(text.indexOf('`', end), at) + 1;
            } else if (isLetter(text.charAt(at))) {
                while (end < text.length() && isLetter(text.charAt(end))) {
                    end++;
                }
                if (isProse(text, at, end)) {
                    found.addAll(word(rule, statement, at, end));
                }
            }
            at = end;
        }
        return found;
    }

    /** Whether a word stands by itself: no part of a path, a name with a dot or a digit, an address or code. */
    private static boolean isProse(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        return !Character.isLetterOrDigit(before)
                && JOINTS.indexOf(before) < 0
                && !Character.isLetterOrDigit(after)
                && "_\\$%@=".indexOf(after) < 0
                && (".:/&-".indexOf(after) < 0 || (!Character.isLetterOrDigit(next) && next != '/' && next != '\\'));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private List<Finding> word(AssessedRule rule, AssessedStatement statement, int start, int end) {
        String word = statement.statement().text().value().substring(start, end);
        List<String> right = Misspellings.candidates(word);
        if (right.isEmpty()) {
            return List.of();
        }
        StatementPlace place = StatementPlace.of(rule.rule(), statement.statement());
        Optional<Location> exact = place.exactly(start, end);
        String help = "write '" + String.join("' or '", right) + "'";
        Finding finding = finding(rule, exact.orElse(place.whole()), "'" + word + "' is misspelt")
                .withHelp(help);
        return List.of(
                exact.isPresent() && right.size() == 1
                        ? finding.withFix(new Fix(help, List.of(new Edit(exact.get(), right.get(0))), true))
                        : finding);
    }
}
