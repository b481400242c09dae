package io.github.fplint.model;

import io.github.fplint.source.Located;
import java.util.List;

/** A named search identifier of a Sigma detection and what it matches. */
public record Selection(Located<String> name, List<FieldMatch> matches) {

    public Selection {
        matches = List.copyOf(matches);
    }
}
