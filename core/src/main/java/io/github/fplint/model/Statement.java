package io.github.fplint.model;

import io.github.fplint.source.Located;

/**
 * One statement of a rule's false-positive guidance.
 *
 * @param text the value as a reader of the rule sees it, not normalised; blank where an item is empty
 */
public record Statement(Located<String> text, Origin origin) {

    /** Where a rule keeps a statement. */
    public enum Origin {
        /** The field for it: {@code falsepositives}, {@code known_false_positives}, {@code false_positives}. */
        FIELD,
        /** A false-positive section of Elastic's {@code note}. */
        NOTE
    }
}
