package io.github.fplint.assess;

import java.util.List;

/** What a statement says, clause by clause, whatever its rule. */
record StatementReading(List<ClauseReading> clauses) {}
