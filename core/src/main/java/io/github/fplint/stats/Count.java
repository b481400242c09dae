package io.github.fplint.stats;

/** How many rules have something, such as a category. */
public record Count(String name, int rules) {}
