package io.github.fplint.assess;

import io.github.fplint.assess.ClauseReading.Cause;
import io.github.fplint.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Whether something stands in a text that would name a cause elsewhere, as in advice to look for it. What every piece of
 * advice speaks of, such as the user, does not count.
 */
final class HalfNamedCause {

    /** What an author calls that which the rule found, and what follows "if" without naming anything. */
    private static final Set<String> ALERT = Set.of(
            "this",
            "these",
            "it",
            "they",
            "such",
            "that",
            "those",
            "so",
            "not",
            "activity",
            "activities",
            "behavior",
            "behaviors",
            "rule",
            "rules",
            "alert",
            "alerts",
            "event",
            "events",
            "action",
            "actions",
            "detection",
            "search",
            "analytic",
            "query",
            "use",
            "usage",
            "result",
            "results",
            "noise",
            "volume",
            "you",
            "we",
            "needed",
            "necessary",
            "required",
            "desired",
            "possible",
            "applicable",
            "appropriate",
            "known",
            "expected",
            "permitted",
            "any");

    private HalfNamedCause() {}

    static boolean isIn(StatementReading reading) {
        for (ClauseReading clause : reading.clauses()) {
            if (saysLegitimate(clause) || hasOtherCondition(clause) || hasTellingPhrase(clause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysLegitimate(ClauseReading clause) {
        for (Token token : clause.tokens()) {
            if (token.word().startsWith("legit") || token.word().startsWith("benign")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTellingPhrase(ClauseReading clause) {
        for (Cause cause : clause.found()) {
            if (!CauseFinder.VAGUE.containsAll(cause.entry().categories())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it asks about something else than the alert: {@code if the inventory is out of date}. */
    private static boolean hasOtherCondition(ClauseReading clause) {
        List<Token> tokens = clause.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).word().equals("if")) {
                String next = tokens.get(i + 1).word();
                return !ALERT.contains(next.equals("the") ? tokens.get(i + 2).word() : next);
            }
        }
        return false;
    }
}
