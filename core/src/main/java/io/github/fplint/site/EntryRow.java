package io.github.fplint.site;

import io.github.fplint.assess.Category;
import io.github.fplint.assess.Specificity;
import io.github.fplint.catalogue.CatalogueEntry;

/** An entry as a line of a table. */
record EntryRow(String id, String text, String categories, boolean specific, int rules) {

    static EntryRow of(CatalogueEntry entry) {
        return of(entry, entry.rules().size());
    }

    /** An entry of which only some rules count. */
    static EntryRow of(CatalogueEntry entry, int rules) {
        return new EntryRow(
                entry.id(),
                entry.text(),
                String.join(", ", entry.categories().stream().map(Category::id).toList()),
                entry.specificity() == Specificity.SPECIFIC,
                rules);
    }
}
