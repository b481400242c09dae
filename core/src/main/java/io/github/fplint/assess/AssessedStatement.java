package io.github.fplint.assess;

import io.github.fplint.model.Statement;

/** A statement and what it says. */
public record AssessedStatement(Statement statement, Assessment assessment) {}
