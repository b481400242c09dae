package io.github.fplint.check;

import static io.github.fplint.finding.Severity.INFO;
import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.model.Statement;
import io.github.fplint.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags a misspelt word of this field's vocabulary. */
final class Misspelling extends Check {

    /** A word of prose: in lower case, capitalised or in capitals, and no part of a path, name or address. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d_.\\\\/$%@:#=&-])(?:[A-Z]?[a-z]{2,}|[A-Z]{4,})"
            + "(?![\\p{L}\\d_\\\\$%@=]|[.:/&-][\\p{L}\\d\\\\/])|`[^`]*`");

    Misspelling() {
        super(CheckInfo.of("FP303", "misspelling", "a word is misspelt", INFO, WARNING, WARNING));
    }

    @Override
    public Stream<Finding> check(AssessedRule rule) {
        return rule.statements().stream()
                .flatMap(s -> WORD.matcher(s.statement().text().value())
                        .results()
                        .flatMap(word -> finding(rule, s.statement(), word).stream()));
    }

    private Optional<Finding> finding(AssessedRule rule, Statement statement, MatchResult word) {
        List<String> right = Misspellings.candidates(word.group());
        if (right.isEmpty()) {
            return Optional.empty();
        }
        StatementPlace place = StatementPlace.of(rule.rule(), statement);
        Optional<Location> exact = place.exactly(word.start(), word.end());
        String help = right.stream().map(r -> "'" + r + "'").collect(Collectors.joining(" or ", "write ", ""));
        Finding finding = finding(rule, exact.orElse(place.whole()), "'" + word.group() + "' is misspelt")
                .withHelp(help);
        return Optional.of(exact.filter(at -> right.size() == 1)
                .map(at -> finding.withFix(new Fix(help, List.of(new Edit(at, right.get(0))), true)))
                .orElse(finding));
    }
}
