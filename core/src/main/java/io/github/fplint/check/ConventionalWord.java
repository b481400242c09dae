package io.github.fplint.check;

import io.github.fplint.assess.AssessedRule;

/** The words that SigmaHQ's convention allows in the place of guidance, to the letter. */
final class ConventionalWord {

    private ConventionalWord() {}

    static boolean isBest(AssessedRule rule, String word) {
        return rule.best()
                .filter(best -> best.statement().text().value().equals(word))
                .isPresent();
    }
}
