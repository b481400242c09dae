package io.github.fplint.model;

import io.github.fplint.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * A rule's false-positive guidance.
 *
 * @param key where the key of the guidance field stands; empty where the rule has none
 * @param statements the statements in file order, blank ones included
 */
public record Guidance(Optional<Location> key, List<Statement> statements) {

    /** A rule without guidance. */
    public static final Guidance NONE = new Guidance(Optional.empty(), List.of());

    public Guidance {
        statements = List.copyOf(statements);
    }
}
