package io.github.fplint.catalogue;

import io.github.fplint.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * The benign causes that the rules of several sources name, and what stands behind each.
 *
 * @param sources as they were given
 * @param rules by source and path; filters, which raise no alert, are left out
 * @param entries by text in code-point order, then id
 * @param techniques those that rules name and the parents of their sub-techniques, by id
 * @param findings what could not be read
 */
public record Catalogue(
        List<CatalogueSource> sources,
        List<CatalogueRule> rules,
        List<CatalogueEntry> entries,
        List<TechniqueSummary> techniques,
        List<Finding> findings) {

    public Catalogue {
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
        entries = List.copyOf(entries);
        techniques = List.copyOf(techniques);
        findings = List.copyOf(findings);
    }

    /** The entry with an id. */
    public Optional<CatalogueEntry> entry(String id) {
        return entries.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** What rules say about a technique; the id of one that was revoked leads to its successor. */
    public Optional<TechniqueSummary> technique(String id) {
        String current = Attack.bundled().current(id);
        return techniques.stream().filter(t -> t.id().equals(current)).findFirst();
    }
}
