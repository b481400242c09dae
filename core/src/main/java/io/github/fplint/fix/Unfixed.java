package io.github.fplint.fix;

import io.github.fplint.finding.Finding;

/**
 * A finding whose fix was left out.
 *
 * @param reason why, such as {@code its fix may change what the rule means}
 */
public record Unfixed(Finding finding, String reason) {}
