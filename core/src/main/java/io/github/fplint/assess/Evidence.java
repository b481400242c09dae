package io.github.fplint.assess;

import java.util.Objects;
import java.util.Optional;

/**
 * Why a statement was labelled as it was.
 *
 * @param start where the words start in the statement's text, in UTF-16 units from 0
 * @param end where they end, exclusive
 * @param category the category they led to; empty where they led to the specificity
 * @param reason what read them so, such as {@code lexicon: log rotation} or {@code model: 0.91}
 */
public record Evidence(int start, int end, Optional<Category> category, String reason) {

    public Evidence {
        Objects.checkFromToIndex(start, end, Integer.MAX_VALUE);
        Objects.requireNonNull(reason);
    }
}
