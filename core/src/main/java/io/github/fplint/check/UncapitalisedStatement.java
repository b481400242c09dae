package io.github.fplint.check;

import static io.github.fplint.finding.Severity.INFO;
import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.assess.Specificity;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.model.Statement;
import io.github.fplint.source.Location;
import io.github.fplint.text.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Flags a statement whose first letter is lower case. An item of a note may go on with the sentence of the one above,
 * so only the field for guidance counts.
 */
final class UncapitalisedStatement extends StatementCheck {

    /** What an ordinary word with a hyphen starts with; other such words are names, as of a program. */
    private static final Set<String> PREFIXES = Set.of(
            "anti", "built", "cross", "end", "first", "high", "in", "long", "low", "multi", "non", "off", "on", "one",
            "open", "out", "post", "pre", "re", "read", "second", "self", "short", "single", "third", "two", "well");

    private static final class Names {
        static final WordFile LOWER_CASE = WordFile.read(UncapitalisedStatement.class, "lower-case-names.txt");
    }

    UncapitalisedStatement() {
        super(CheckInfo.of(
                "FP301",
                "uncapitalised-statement",
                "a statement starts with a lower-case letter",
                INFO,
                WARNING,
                WARNING));
    }

    @Override
    List<Finding> check(AssessedRule rule, AssessedStatement statement) {
        String text = statement.statement().text().value();
        int start = statement.statement().origin() == Statement.Origin.FIELD ? firstLetter(text) : -1;
        if (start < 0 || !isOrdinary(firstWord(text, start)) || isToGo(rule, statement)) {
            return List.of();
        }
        String letter = text.substring(start, start + 1).toUpperCase(Locale.ROOT);
        StatementPlace place = StatementPlace.of(rule.rule(), statement.statement());
        Optional<Location> exact = place.exactly(start, start + 1);
        Finding finding = finding(
                        rule, exact.orElse(place.whole()), Quote.of(text) + " starts with a lower-case letter")
                .withHelp("start the statement with '" + letter + "', as SigmaHQ's convention asks");
        String change = "write '" + letter + "' in the place of '" + text.charAt(start) + "'";
        return List.of(
                exact.isPresent()
                        ? finding.withFix(new Fix(change, List.of(new Edit(exact.get(), letter)), true))
                        : finding);
    }

    /**
     * Whether another check asks to take the statement out or to say something else instead: its capital matters to
     * nobody then. In Sigma a placeholder's does, since SigmaHQ's convention allows one to the letter.
     */
    private static boolean isToGo(AssessedRule rule, AssessedStatement statement) {
        boolean placeholder = statement.assessment().specificity() == Specificity.PLACEHOLDER;
        return (placeholder && rule.rule().format() != RuleFormat.SIGMA)
                || ContradictoryGuidance.isContradiction(rule, statement)
                || BannedWording.isBanned(statement.statement().text().value());
    }

    /** Behind blanks and opening marks; -1 where no lower-case letter of the English alphabet stands there. */
    private static int firstLetter(String text) {
        int at = 0;
        while (at < text.length() && " \t\r\n\"'(*\u201c\u2018".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z' ? at : -1;
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        while (end > start && ".,;:!?\"')*\u201d\u2019".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Letters only, all of them lower case, and no name that is written so. */
    private static boolean isOrdinary(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen >= 0) {
            return PREFIXES.contains(word.substring(0, hyphen));
        }
        String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return isLowerCase(plain) && !Names.LOWER_CASE.contains(plain);
    }

    private static boolean isLowerCase(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
