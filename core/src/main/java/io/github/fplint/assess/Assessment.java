package io.github.fplint.assess;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one statement says.
 *
 * @param categories the benign causes it names, in the order of {@link Category}
 * @param circular whether it says no more than that the thing which the rule detects may be legitimate
 * @param evidence the words that led to the labels, in text order
 * @param confidence from 0 to 1: how sure it is that the statement helps no more than said; 1 where nothing speaks against it
 */
public record Assessment(
        Set<Category> categories,
        Specificity specificity,
        boolean circular,
        List<Evidence> evidence,
        double confidence) {

    /** An assessment that nothing speaks against. */
    public Assessment(Set<Category> categories, Specificity specificity, boolean circular, List<Evidence> evidence) {
        this(categories, specificity, circular, evidence, 1);
    }

    public Assessment {
        Objects.requireNonNull(specificity);
        categories = categories.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(categories));
        evidence = List.copyOf(evidence);
    }

    /** How much it helps: 0 for no text up to 6 for specific and not circular. */
    public int rank() {
        return specificity == Specificity.SPECIFIC && circular ? specificity.rank() - 1 : specificity.rank();
    }
}
