package io.github.fplint.check;

import static io.github.fplint.finding.Severity.INFO;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.model.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags a statement that many rules have in other words. */
final class UnusualVariant extends Check {

    UnusualVariant() {
        super(CheckInfo.of(
                "FP308",
                "unusual-variant",
                "a statement that many rules share is spelt in an unusual way",
                INFO,
                INFO,
                INFO));
    }

    @Override
    public Stream<Finding> check(AssessedRule rule) {
        return rule.statements().stream().flatMap(s -> finding(rule, s.statement()).stream());
    }

    private Optional<Finding> finding(AssessedRule rule, Statement statement) {
        String text = statement.text().value();
        return CommonStatements.usualFor(text).map(usual -> {
            StatementPlace place = StatementPlace.of(rule.rule(), statement);
            Finding finding = finding(rule, place.whole(), Quote.of(text) + " is usually written '" + usual + "'")
                    .withHelp("write '" + usual + "', or better name what is special here");
            return place.exactly(0, text.stripTrailing().length())
                    .map(at -> finding.withFix(new Fix("write '" + usual + "'", List.of(new Edit(at, usual)), false)))
                    .orElse(finding);
        });
    }
}
