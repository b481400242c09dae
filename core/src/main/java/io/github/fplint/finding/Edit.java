package io.github.fplint.finding;

import io.github.fplint.source.Location;

/** Puts a text in the place of another. */
public record Edit(Location location, String replacement) {}
