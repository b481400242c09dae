package io.github.fplint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.assess.Category;
import io.github.fplint.catalogue.Attack;
import io.github.fplint.catalogue.CatalogueEntry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Narrows a search by what its causes have in common. */
interface FacetsInBrowser extends SearchPage {

    @Test
    default void facetsCountWhatWouldBeFound() {
        search("scripts");
        Predicate<CatalogueEntry> scripts = e -> says("scripts", e);
        assertFound(scripts);

        assertThat(facet("Category")).isEqualTo(counts(scripts, FacetsInBrowser::categories));
        assertThat(facet("Rule source")).isEqualTo(counts(scripts, CatalogueEntry::sources));
        assertThat(facet("Data source")).isEqualTo(counts(scripts, CatalogueEntry::dataSources));
        assertThat(facet("Level")).isEqualTo(counts(scripts, CatalogueEntry::levels));
        Attack attack = Attack.bundled();
        assertThat(facet("Technique"))
                .isEqualTo(counts(
                        scripts,
                        e -> e.techniques().stream()
                                .flatMap(t -> Stream.concat(Stream.of(t), Attack.parent(t).stream()))
                                .distinct()
                                .map(Links::name)
                                .toList()));
        assertThat(facet("Tactic"))
                .isEqualTo(counts(
                        scripts,
                        e -> attack.tactics().stream()
                                .filter(t -> e.techniques().stream()
                                        .flatMap(id -> attack.technique(id).stream())
                                        .anyMatch(known -> known.tactics().contains(t.shortName())))
                                .map(Attack.Tactic::name)
                                .toList()));

        tick("admin-script");
        Predicate<CatalogueEntry> both = scripts.and(e -> of(Category.ADMIN_SCRIPT, e));
        assertFound(both);
        assertThat(facet("Level")).isEqualTo(counts(both, CatalogueEntry::levels));
        // What else could be ticked beside it keeps its count.
        assertThat(facet("Category")).isEqualTo(counts(scripts, FacetsInBrowser::categories));
    }

    @Test
    default void theAddressHoldsAllState() {
        search("scripts");
        tick("admin-script");
        Predicate<CatalogueEntry> both = e -> says("scripts", e) && of(Category.ADMIN_SCRIPT, e);
        assertFound(both);
        assertThat(browser().address()).isEqualTo(base() + "search.html#q=scripts&category=admin-script");

        browser().reload();
        assertFound(both);
        assertThat(browser().find("#q").getDomProperty("value")).isEqualTo("scripts");
        assertThat(browser().all("#facets input:checked")).hasSize(1);

        browser().find("#results tbody a").click();
        browser().back();
        assertFound(both);

        browser().run("location.hash = 'technique=" + busiest() + "&level=high'");
        assertFound(e -> under(busiest(), e) && e.levels().contains("high"));

        browser().run("location.hash = 'technique=T9999'");
        assertFound(e -> false);
        assertThat(browser().all("#facets input:checked")).hasSize(1);

        browser().open(base() + "search.html?q=backup");
        assertFound(e -> says("backup", e));
    }

    /** The values of a facet with their counts, all of them. */
    private Map<String, Long> facet(String title) {
        return browser().numbers("""
                const set = [...document.querySelectorAll("#facets fieldset")]
                  .find((s) => s.querySelector("legend").textContent === arguments[0]);
                const all = set.querySelector("button");
                if (all.textContent.startsWith("All")) { all.click(); }
                return Object.fromEntries([...set.querySelectorAll("label")].map((label) => {
                  const count = label.querySelector("span").textContent;
                  return [label.textContent.slice(0, -count.length), Number(count)];
                }));
                """, title);
    }

    private void tick(String label) {
        browser().all("#facets label").stream()
                .filter(l -> l.getText().startsWith(label))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private Map<String, Long> counts(
            Predicate<CatalogueEntry> which, Function<CatalogueEntry, Collection<String>> values) {
        Map<String, Long> counts = new LinkedHashMap<>();
        catalogue().entries().stream()
                .filter(which)
                .forEach(e -> values.apply(e).forEach(v -> counts.merge(v, 1L, Long::sum)));
        return counts;
    }

    private static List<String> categories(CatalogueEntry entry) {
        return entry.categories().stream().map(Category::id).toList();
    }
}
