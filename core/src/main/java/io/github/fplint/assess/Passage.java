package io.github.fplint.assess;

import io.github.fplint.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a statement that is judged by itself: a sentence, or what stands between semicolons. A statement has what its
 * passages name, so that another passage never takes a cause away.
 *
 * @param clauses at least one; without advice at the end that names nothing
 */
record Passage(List<ClauseReading> clauses) {

    /** The passages of a statement, in text order. */
    static List<Passage> of(String text, List<ClauseReading> clauses) {
        List<Passage> passages = new ArrayList<>(2);
        int from = 0;
        for (int i = 1; i <= clauses.size(); i++) {
            if (i == clauses.size() || isEnd(text, clauses.get(i - 1), clauses.get(i))) {
                passages.add(new Passage(withoutAdvice(clauses.subList(from, i))));
                from = i;
            }
        }
        return passages;
    }

    private static boolean isEnd(String text, ClauseReading clause, ClauseReading next) {
        List<Token> tokens = clause.tokens();
        for (int i = tokens.size() - 1; i >= 0 && tokens.get(i).kind() == Token.Kind.MARK; i--) {
            char mark = tokens.get(i).word().charAt(0);
            if (mark == '.' || mark == '!' || mark == '?') {
                return true;
            }
        }
        int semicolon = text.indexOf(';', clause.end());
        return semicolon >= 0 && semicolon < next.start();
    }

    private static List<ClauseReading> withoutAdvice(List<ClauseReading> clauses) {
        int to = clauses.size();
        while (to > 1 && isMereAdvice(clauses.get(to - 1))) {
            to--;
        }
        return clauses.subList(0, to);
    }

    private static boolean isMereAdvice(ClauseReading clause) {
        return clause.role() == ClauseReading.Role.ADVICE && clause.found().isEmpty();
    }

    /** Whether it may name a cause: a clause does, or has a phrase that would. */
    boolean mayNameCause() {
        for (ClauseReading clause : clauses) {
            if (clause.mayNameCause()) {
                return true;
            }
        }
        return false;
    }

    /** Whether phrases leave nothing to the model: one clause is one phrase, or none. */
    boolean isPlain() {
        ClauseReading clause = clauses.get(0);
        return clauses.size() == 1
                && clause.residue().isEmpty()
                && clause.found().size() == clause.causes().size()
                && clause.causes().size() <= 1;
    }

    /** Whether a phrase names the category and nothing speaks against it. */
    boolean names(Category category) {
        for (ClauseReading clause : clauses) {
            if (has(clause.causes(), category)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(List<ClauseReading.Cause> causes, Category category) {
        for (ClauseReading.Cause cause : causes) {
            if (cause.entry().categories().contains(category)) {
                return true;
            }
        }
        return false;
    }

    /** Where it starts in the text. */
    int start() {
        return clauses.get(0).start();
    }

    /** Where it ends, exclusive. */
    int end() {
        return clauses.get(clauses.size() - 1).end();
    }
}
