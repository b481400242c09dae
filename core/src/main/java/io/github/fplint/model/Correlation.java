package io.github.fplint.model;

import java.util.List;

/**
 * What a Sigma correlation rule refers to.
 *
 * @param rules ids or names of other rules
 * @param generate whether the referred rules raise alerts of their own as well
 */
public record Correlation(List<String> rules, boolean generate) {

    public Correlation {
        rules = List.copyOf(rules);
    }
}
