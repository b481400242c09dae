package io.github.fplint.text;

import java.util.List;

/**
 * A text in clauses.
 *
 * @param text the original
 * @param clauses in text order; none is empty
 */
public record AnalyzedText(String text, List<Clause> clauses) {

    public AnalyzedText {
        clauses = List.copyOf(clauses);
    }

    /**
     * A part of a sentence that says one thing.
     *
     * @param sentence the number of its sentence, from 0
     * @param joint the word that joins it to the clause before, such as {@code but}; empty where nothing does
     */
    public record Clause(int sentence, String joint, List<Token> tokens) {

        public Clause {
            tokens = List.copyOf(tokens);
        }
    }
}
