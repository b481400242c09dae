package io.github.fplint.model;

import io.github.fplint.source.Located;
import java.util.List;

/**
 * What a rule looks for.
 *
 * @param selections Sigma's search identifiers, in file order; empty for other formats
 * @param queries Sigma conditions, the Splunk search or the Elastic query
 */
public record Detection(List<Selection> selections, List<Located<String>> queries) {

    /** A detection that looks for nothing, as of a rule whose detection could not be read. */
    public static final Detection NONE = new Detection(List.of(), List.of());

    public Detection {
        selections = List.copyOf(selections);
        queries = List.copyOf(queries);
    }
}
