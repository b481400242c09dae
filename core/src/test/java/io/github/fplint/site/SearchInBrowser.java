package io.github.fplint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.assess.Category;
import io.github.fplint.assess.Specificity;
import io.github.fplint.catalogue.CatalogueEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Searches by words and operators, with the mouse and with keys alone. */
interface SearchInBrowser extends SearchPage {

    @Test
    default void searchFollowsWordsAndOperators() {
        assertThat(catalogue().entries()).hasSizeGreaterThan(40);
        browser().open(base() + "search.html");
        assertFinds("backup", e -> says("backup", e));
        assertFinds("backup veeam", e -> says("backup", e) && says("veeam", e));
        assertFinds(busiest(), e -> under(busiest(), e));
        assertFinds("technique:t1059.001", e -> under("T1059.001", e));
        assertFinds("category:admin-script", e -> of(Category.ADMIN_SCRIPT, e));
        assertFinds("-category:admin-script scripts", e -> !of(Category.ADMIN_SCRIPT, e) && says("scripts", e));
        assertFinds("source:elastic -backup", e -> e.sources().contains("elastic") && !says("backup", e));
        assertFinds("level:high", e -> e.levels().contains("high"));
        assertFinds("data:windows", e -> e.dataSources().contains("windows"));
        assertFinds("specificity:specific", e -> e.specificity() == Specificity.SPECIFIC);
        assertFinds("admin", e -> says("admin", e));
        assertFinds(
                "\"admin\"",
                e -> (' ' + e.text().toLowerCase(Locale.ROOT) + ' ')
                        .matches("(?s).*[^\\p{L}\\p{N}]admin[^\\p{L}\\p{N}].*"));
        assertFinds("nothing-like-it", e -> false);
        assertFinds("\"(unclosed [", e -> false);
    }

    private void assertFinds(String query, Predicate<CatalogueEntry> which) {
        browser().find("#q").clear();
        browser().find("#q").sendKeys(query);
        assertFound(which);
    }

    @Test
    default void resultsLeadToTheirPages() {
        CatalogueEntry entry = catalogue().entries().stream()
                .filter(e -> says("backup", e))
                .max(Comparator.comparing(e -> e.text().length()))
                .orElseThrow();
        search('"' + entry.text() + '"');

        assertThat(browser().textOnce("#results tbody a", entry.text())).isEqualTo(entry.text());
        browser().find("#results tbody a").click();

        assertThat(browser().address()).isEqualTo(base() + "entries/" + entry.id() + ".html");
        assertThat(browser().find("h1").getText()).isEqualTo(entry.text());
        assertThat(browser().texts("article h3")).contains(entry.rules().get(0).title());
    }

    @Test
    default void keysReachEverything() {
        browser().open(base() + "search.html");
        browser().type("/");
        browser().type("backup");
        assertFound(e -> says("backup", e));
        List<String> results = browser().texts("#results tbody a");
        assertThat(results).hasSizeGreaterThan(2);

        browser().type(Keys.ARROW_DOWN);
        browser().type(Keys.ARROW_DOWN);
        assertThat(focused()).isEqualTo(results.get(1));
        browser().type(Keys.ARROW_UP);
        assertThat(focused()).isEqualTo(results.get(0));
        browser().type(Keys.ARROW_UP);
        assertThat(browser().run("return document.activeElement.id")).isEqualTo("q");
        browser().type(Keys.ARROW_DOWN);
        browser().type(Keys.ESCAPE);
        assertThat(browser().run("return document.activeElement.id")).isEqualTo("q");
        browser().type(Keys.ESCAPE);
        assertFound(e -> true);
        browser().type("x", Keys.ESCAPE, Keys.ESCAPE);
        assertThat(browser().run("return document.activeElement.tagName")).isEqualTo("BODY");

        browser().open(base() + "techniques/T1059.html");
        browser().type("/");
        browser().type("backup", Keys.ENTER);
        assertFound(e -> says("backup", e));
        assertThat(browser().address()).startsWith(base() + "search.html");
    }

    private String focused() {
        return browser().run("return document.activeElement.textContent");
    }
}
