package io.github.fplint.model;

import io.github.fplint.source.Located;
import java.util.List;

/**
 * One condition of a Sigma selection.
 *
 * @param field the field with its modifiers as written, such as {@code Image|endswith}; empty for a keyword
 * @param values the values as written
 */
public record FieldMatch(String field, List<Located<String>> values) {

    public FieldMatch {
        values = List.copyOf(values);
    }
}
