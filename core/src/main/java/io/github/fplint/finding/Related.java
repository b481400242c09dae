package io.github.fplint.finding;

import io.github.fplint.source.Location;

/** Another place of the same file that explains a finding, and what it has to do with it. */
public record Related(Location location, String message) {}
