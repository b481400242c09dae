package io.github.fplint.model;

import java.util.Optional;

/** Which rule something is about: its id and title as far as the rule gives them. */
public record RuleRef(RuleFormat format, Optional<String> id, Optional<String> title) {}
