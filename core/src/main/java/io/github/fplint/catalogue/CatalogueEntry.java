package io.github.fplint.catalogue;

import io.github.fplint.assess.Category;
import io.github.fplint.assess.Specificity;
import io.github.fplint.finding.Finding;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A benign cause that rules name, however they word it.
 *
 * @param id stays the same as long as the cause's normal form does: 12 hexadecimal digits
 * @param text the wording that most rules use, among equals the clearest; one line without control characters
 * @param variants every wording, the most frequent first
 * @param categories what at least half of the statements were read as, in the order of {@link Category}
 * @param specificity what most statements were read as, among equals the higher one
 * @param circular whether every statement says no more than that the detected thing may be legitimate
 * @param evidence the words of the text that led to its labels, in text order
 * @param techniques ids of its rules' techniques in code-point order
 * @param rules those that name it, in the catalogue's order, each once
 */
public record CatalogueEntry(
        String id,
        String text,
        List<Variant> variants,
        Set<Category> categories,
        Specificity specificity,
        boolean circular,
        List<Words> evidence,
        List<String> techniques,
        List<CatalogueRule> rules) {

    /**
     * One wording.
     *
     * @param count how many statements use it
     */
    public record Variant(String text, int count) {}

    /**
     * Words of the text that led to a label.
     *
     * @param category empty where they led to the specificity
     */
    public record Words(String text, Optional<Category> category, String reason) {}

    public CatalogueEntry {
        variants = List.copyOf(variants);
        categories = categories.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(categories));
        evidence = List.copyOf(evidence);
        techniques = List.copyOf(techniques);
        rules = List.copyOf(rules);
    }

    /** Names of its rules' sources in code-point order. */
    public List<String> sources() {
        return each(CatalogueRule::source);
    }

    /** Its rules' data sources in code-point order. */
    public List<String> dataSources() {
        return each(CatalogueRule::dataSource);
    }

    /** Its rules' levels in code-point order. */
    public List<String> levels() {
        return each(CatalogueRule::level);
    }

    private List<String> each(Function<CatalogueRule, String> property) {
        return List.copyOf(rules.stream()
                .map(property)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(() -> new TreeSet<>(Finding.PATH_ORDER))));
    }
}
