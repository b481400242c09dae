package io.github.fplint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.assess.Category;
import io.github.fplint.catalogue.CatalogueEntry;
import java.util.Locale;
import java.util.function.Predicate;

/** The page that searches. What it should find is told by the catalogue and not by the site's own index. */
interface SearchPage extends OpenedSite {

    default void search(String query) {
        browser().open(base() + "search.html");
        browser().find("#q").sendKeys(query);
    }

    default void assertFound(Predicate<CatalogueEntry> which) {
        long found = catalogue().entries().stream().filter(which).count();
        int all = catalogue().entries().size();
        String expected = found == all ? all + " causes" : found + " of " + all + " causes";
        assertThat(browser().textOnce("#count", expected))
                .as(browser()::address)
                .isEqualTo(expected);
    }

    default boolean says(String text, CatalogueEntry entry) {
        return entry.text().toLowerCase(Locale.ROOT).contains(text);
    }

    default boolean of(Category category, CatalogueEntry entry) {
        return entry.categories().contains(category);
    }

    default boolean under(String technique, CatalogueEntry entry) {
        return entry.techniques().stream().anyMatch(t -> t.equals(technique) || t.startsWith(technique + '.'));
    }
}
