package io.github.fplint.syntax;

import io.github.fplint.source.Location;

/** A value of a YAML or TOML document and where it stands. */
public sealed interface Node permits Mapping, Sequence, Scalar {

    /** Where it stands, quotes and brackets included; for an alias the place of the alias. */
    Location location();

    /** How many values stand in it, itself among them. */
    default long size() {
        if (this instanceof Mapping mapping) {
            return 1
                    + mapping.entries().stream()
                            .mapToLong(e -> e.value().size())
                            .sum();
        }
        return this instanceof Sequence sequence
                ? 1 + sequence.items().stream().mapToLong(Node::size).sum()
                : 1;
    }
}
