package io.github.fplint.finding;

import io.github.fplint.source.Location;
import java.util.Objects;

/**
 * A finding that a directive in the rule file silences.
 *
 * @param reason the author's; empty where there is none
 * @param directive where the directive stands in the finding's file
 */
public record Suppressed(Finding finding, String reason, Location directive) {

    public Suppressed {
        Objects.requireNonNull(finding);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(directive);
    }
}
