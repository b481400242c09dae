package io.github.fplint.syntax;

import io.github.fplint.source.Location;

/** A value of a YAML or TOML document and where it stands. */
public sealed interface Node permits Mapping, Sequence, Scalar {

    /** Where it stands, quotes and brackets included; for an alias the place of the alias. */
    Location location();
}
