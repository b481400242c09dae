package io.github.fplint.check;

import static io.github.fplint.finding.Severity.INFO;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.source.Location;
import java.util.List;
import java.util.Optional;

/** Flags a statement that many rules share, in an unusual spelling. */
final class UnusualVariant extends StatementCheck {

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
    List<Finding> check(AssessedRule rule, AssessedStatement statement) {
        String text = statement.statement().text().value();
        Optional<String> usual = CommonStatements.usualFor(text);
        if (usual.isEmpty()) {
            return List.of();
        }
        String write = "write '" + usual.get() + "'";
        StatementPlace place = StatementPlace.of(rule.rule(), statement.statement());
        Optional<Location> exact = place.exactly(0, text.stripTrailing().length());
        Finding finding = finding(rule, place.whole(), Quote.of(text) + " is usually written '" + usual.get() + "'")
                .withHelp(write + ", or better say what is special here");
        return List.of(
                exact.isPresent()
                        ? finding.withFix(new Fix(write, List.of(new Edit(exact.get(), usual.get())), false))
                        : finding);
    }
}
