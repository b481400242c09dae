package io.github.fplint.model;

import io.github.fplint.source.Located;
import java.util.ArrayList;
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

    /** What it says, without places: the same for two versions of a rule that look for the same. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Selection selection : selections) {
            texts.add("selection " + selection.name().value());
            for (FieldMatch match : selection.matches()) {
                texts.add("field " + match.field());
                match.values().forEach(v -> texts.add("value " + v.value()));
            }
        }
        queries.forEach(q -> texts.add("query " + q.value()));
        return texts;
    }
}
