package io.github.fplint.model;

import io.github.fplint.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * A rule's false-positive guidance.
 *
 * @param key where the key of the guidance field stands; empty where the rule has none
 * @param statements the statements in file order, blank ones included
 * @param malformed whether the field holds something else than its format asks for; what can be read as text is
 *     among the statements all the same
 */
public record Guidance(Optional<Location> key, List<Statement> statements, boolean malformed) {

    /** A rule without guidance. */
    public static final Guidance NONE = new Guidance(Optional.empty(), List.of(), false);

    public Guidance {
        statements = List.copyOf(statements);
    }
}
