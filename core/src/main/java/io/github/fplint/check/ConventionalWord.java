package io.github.fplint.check;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import java.util.Optional;

/** The words that SigmaHQ's convention allows in the place of guidance, to the letter. */
final class ConventionalWord {

    private ConventionalWord() {}

    static boolean isBest(AssessedRule rule, String word) {
        Optional<AssessedStatement> best = rule.best();
        return best.isPresent() && best.get().statement().text().value().equals(word);
    }
}
