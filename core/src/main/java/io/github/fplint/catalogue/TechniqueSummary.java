package io.github.fplint.catalogue;

import io.github.fplint.assess.Specificity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What rules say about a technique, those of its sub-techniques included.
 *
 * @param id an ATT&amp;CK id such as {@code T1059}
 * @param technique what ATT&amp;CK knows of it; empty for an id that it does not know
 * @param rules how many rules name it
 * @param gap how many of them name no benign cause at all: no guidance, or nothing but "Unknown" and the like
 * @param guidance how many rules there are by what the best statement of each is
 * @param entries the causes, most rules first
 */
public record TechniqueSummary(
        String id,
        Optional<Attack.Technique> technique,
        int rules,
        int gap,
        Map<Specificity, Integer> guidance,
        List<CatalogueEntry> entries) {

    public TechniqueSummary {
        guidance = guidance.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(guidance));
        entries = List.copyOf(entries);
    }

    /** Its name, else its id. */
    public String name() {
        return technique.map(Attack.Technique::name).orElse(id);
    }
}
