package io.github.fplint.assess;

import java.util.List;

/**
 * What a statement says, clause by clause, whatever its rule.
 *
 * @param english whether nothing speaks for another language
 */
record StatementReading(List<ClauseReading> clauses, boolean english) {

    /** Whether a clause may name a cause. */
    boolean mayNameCause() {
        for (ClauseReading clause : clauses) {
            if (clause.mayNameCause()) {
                return true;
            }
        }
        return false;
    }
}
