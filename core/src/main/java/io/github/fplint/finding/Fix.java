package io.github.fplint.finding;

import java.util.List;

/**
 * An edit that removes a finding.
 *
 * @param description what it does, such as {@code quote the item}
 * @param safe whether it cannot change what the rule means
 */
public record Fix(String description, List<Edit> edits, boolean safe) {

    public Fix {
        edits = List.copyOf(edits);
    }
}
