package io.github.fplint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fplint.assess.Category;
import io.github.fplint.assess.Specificity;
import io.github.fplint.catalogue.Attack;
import io.github.fplint.catalogue.Catalogue;
import io.github.fplint.catalogue.CatalogueEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Uses the site of the fixtures in Chromium, as somebody would who came to it. */
abstract class SiteInBrowser {

    @TempDir
    private static Path folder;

    static Browser browser;
    private static Server server;
    private static Catalogue catalogue;

    private String base = "";

    /**
     * Where the site is opened.
     *
     * @param folder has it below {@code site}
     * @param server serves a copy of it
     */
    abstract String base(Path folder, Server server);

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.start(folder.resolve("profile")).orElse(null);
        catalogue = FixtureSite.catalogue(folder.resolve("rules"));
        FixtureSite.write(catalogue, folder.resolve("site"), "");
        server = new Server(folder.resolve("served"));
        FixtureSite.write(catalogue, folder.resolve("served"), server.address());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void start() {
        assumeTrue(browser != null, Browser.MISSING);
        base = base(folder, server);
        browser.prefer("light");
        browser.width(1300);
        browser.open(base + "method.html");
        browser.run("localStorage.clear()");
        browser.complaints();
    }

    /** Whatever a test did: no complaint, and nothing from elsewhere. */
    @AfterEach
    void quiet() {
        if (browser == null) {
            return;
        }
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).matches("about:blank|\\Q" + base + "\\E.*"));
    }

    // --- What the site should say, from the catalogue and not from the site's own index -------

    private static boolean under(String technique, CatalogueEntry entry) {
        return entry.techniques().stream().anyMatch(t -> t.equals(technique) || t.startsWith(technique + '.'));
    }

    /** The technique with most causes: its rules name sub-techniques of it as well. */
    private static String busiest() {
        return catalogue.techniques().stream()
                .filter(t -> t.id().indexOf('.') < 0)
                .max(Comparator.comparing(t -> t.entries().size()))
                .orElseThrow()
                .id();
    }

    private static boolean says(String text, CatalogueEntry entry) {
        return entry.text().toLowerCase(Locale.ROOT).contains(text);
    }

    private static boolean of(Category category, CatalogueEntry entry) {
        return entry.categories().contains(category);
    }

    private static String found(Predicate<CatalogueEntry> which) {
        long found = catalogue.entries().stream().filter(which).count();
        int all = catalogue.entries().size();
        return found == all ? all + " causes" : found + " of " + all + " causes";
    }

    private static Map<String, Long> counts(
            Predicate<CatalogueEntry> which, Function<CatalogueEntry, Collection<String>> values) {
        Map<String, Long> counts = new LinkedHashMap<>();
        catalogue.entries().stream()
                .filter(which)
                .forEach(e -> values.apply(e).forEach(v -> counts.merge(v, 1L, Long::sum)));
        return counts;
    }

    private static List<String> categories(CatalogueEntry entry) {
        return entry.categories().stream().map(Category::id).toList();
    }

    // --- What it says ------------------------------------------------------------------------

    private void search(String query) {
        browser.open(base + "search.html");
        browser.find("#q").sendKeys(query);
    }

    private static void assertFinds(String query, Predicate<CatalogueEntry> which) {
        browser.find("#q").clear();
        browser.find("#q").sendKeys(query);
        String expected = found(which);
        assertThat(browser.textOnce("#count", expected)).as(query).isEqualTo(expected);
    }

    /** The values of a facet with their counts, all of them. */
    private static Map<String, Long> facet(String title) {
        return browser.numbers("""
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

    private static void tick(String label) {
        browser.all("#facets label").stream()
                .filter(l -> l.getText().startsWith(label))
                .findFirst()
                .orElseThrow()
                .click();
    }

    @Test
    void searchFollowsWordsAndOperators() {
        assertThat(catalogue.entries()).hasSizeGreaterThan(40);
        browser.open(base + "search.html");
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

    @Test
    void resultsLeadToTheirPages() {
        CatalogueEntry entry = catalogue.entries().stream()
                .filter(e -> says("backup", e))
                .max(Comparator.comparing(e -> e.text().length()))
                .orElseThrow();
        search('"' + entry.text() + '"');

        assertThat(browser.textOnce("#results tbody a", entry.text())).isEqualTo(entry.text());
        browser.find("#results tbody a").click();

        assertThat(browser.address()).isEqualTo(base + "entries/" + entry.id() + ".html");
        assertThat(browser.find("h1").getText()).isEqualTo(entry.text());
        assertThat(browser.texts("article h3")).contains(entry.rules().get(0).title());
    }

    @Test
    void facetsCountWhatWouldBeFound() {
        search("scripts");
        Predicate<CatalogueEntry> scripts = e -> says("scripts", e);
        assertThat(browser.textOnce("#count", found(scripts))).isEqualTo(found(scripts));

        assertThat(facet("Category")).isEqualTo(counts(scripts, SiteInBrowser::categories));
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
        assertThat(browser.textOnce("#count", found(both))).isEqualTo(found(both));
        assertThat(facet("Level")).isEqualTo(counts(both, CatalogueEntry::levels));
        // What else could be ticked beside it keeps its count.
        assertThat(facet("Category")).isEqualTo(counts(scripts, SiteInBrowser::categories));
    }

    @Test
    void theAddressHoldsAllState() {
        search("scripts");
        tick("admin-script");
        Predicate<CatalogueEntry> both = e -> says("scripts", e) && of(Category.ADMIN_SCRIPT, e);
        assertThat(browser.textOnce("#count", found(both))).isEqualTo(found(both));
        assertThat(browser.address()).isEqualTo(base + "search.html#q=scripts&category=admin-script");

        browser.reload();
        assertThat(browser.textOnce("#count", found(both))).isEqualTo(found(both));
        assertThat(browser.find("#q").getDomProperty("value")).isEqualTo("scripts");
        assertThat(browser.all("#facets input:checked")).hasSize(1);

        browser.find("#results tbody a").click();
        browser.back();
        assertThat(browser.textOnce("#count", found(both))).isEqualTo(found(both));

        browser.run("location.hash = 'technique=" + busiest() + "&level=high'");
        String high = found(e -> under(busiest(), e) && e.levels().contains("high"));
        assertThat(browser.textOnce("#count", high)).isEqualTo(high);

        browser.run("location.hash = 'technique=T9999'");
        assertThat(browser.textOnce("#count", found(e -> false))).isEqualTo(found(e -> false));
        assertThat(browser.all("#facets input:checked")).hasSize(1);

        browser.open(base + "search.html?q=backup");
        String backup = found(e -> says("backup", e));
        assertThat(browser.textOnce("#count", backup)).isEqualTo(backup);
    }

    @Test
    void keysReachEverything() {
        browser.open(base + "search.html");
        browser.type("/");
        browser.type("backup");
        String backup = found(e -> says("backup", e));
        assertThat(browser.textOnce("#count", backup)).isEqualTo(backup);
        List<String> results = browser.texts("#results tbody a");
        assertThat(results).hasSizeGreaterThan(2);

        browser.type(Keys.ARROW_DOWN);
        browser.type(Keys.ARROW_DOWN);
        assertThat(focused()).isEqualTo(results.get(1));
        browser.type(Keys.ARROW_UP);
        assertThat(focused()).isEqualTo(results.get(0));
        browser.type(Keys.ARROW_UP);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("q");
        browser.type(Keys.ARROW_DOWN);
        browser.type(Keys.ESCAPE);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("q");
        browser.type(Keys.ESCAPE);
        assertThat(browser.textOnce("#count", found(e -> true))).isEqualTo(found(e -> true));
        browser.type("x", Keys.ESCAPE, Keys.ESCAPE);
        assertThat(browser.run("return document.activeElement.tagName")).isEqualTo("BODY");

        browser.open(base + "techniques/T1059.html");
        browser.type("/");
        browser.type("backup", Keys.ENTER);
        assertThat(browser.textOnce("#count", backup)).isEqualTo(backup);
        assertThat(browser.address()).startsWith(base + "search.html");
    }

    private static String focused() {
        return browser.run("return document.activeElement.textContent");
    }

    @Test
    void darkAndLight() {
        browser.open(base + "index.html");
        assertThat(background()).isEqualTo("rgb(255, 255, 255)");
        browser.prefer("dark");
        assertThat(background()).isEqualTo("rgb(18, 22, 27)");

        browser.find(".top nav button").click();
        assertThat(background()).isEqualTo("rgb(255, 255, 255)");
        browser.open(base + "search.html");
        assertThat(background()).as("the choice lasts").isEqualTo("rgb(255, 255, 255)");
        browser.find(".top nav button").click();
        assertThat(background()).isEqualTo("rgb(18, 22, 27)");
    }

    static String background() {
        return browser.run("return getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void matrixShowsThreeMeasures() {
        browser.open(base + "index.html");
        String cell = ".matrix a[href$='T1059.html']";
        assertThat(browser.find(cell).getText()).contains("Command and Scripting Interpreter", "%");
        String specific = shade(cell);

        browser.find("#by-rules").click();
        assertThat(browser.find(cell).getText()).doesNotContain("%");
        assertThat(shade(cell)).isNotEqualTo(specific);
        assertThat(browser.all(".legend").stream().filter(WebElement::isDisplayed))
                .hasSize(1);

        browser.find(cell).click();
        assertThat(browser.find("h1").getText()).isEqualTo("T1059 Command and Scripting Interpreter");
    }

    private static String shade(String cell) {
        return browser.run(
                "return getComputedStyle(document.querySelector(arguments[0]).parentNode).backgroundColor", cell);
    }

    @Test
    void copyButtonsCopy() {
        CatalogueEntry entry = catalogue.entries().get(0);
        browser.open(base + "entries/" + entry.id() + ".html");

        assertThat(copied("Copy text")).isEqualTo(entry.text());
        assertThat(copied("Copy YAML")).startsWith("falsepositives:").contains("- \"" + entry.text() + '"');
        assertThat(copied("Copy link")).isEqualTo(base + "entries/" + entry.id() + ".html");
    }

    /** What stands in the clipboard after a button, seen by pasting it. */
    private static String copied(String button) {
        browser.run("document.querySelector('.copy output').textContent = ''");
        browser.all(".copy button").stream()
                .filter(b -> b.getText().equals(button))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(browser.textOnce(".copy output", "Copied")).isEqualTo("Copied");
        browser.find("#q").clear();
        browser.find("#q").click();
        browser.control("v");
        return Objects.requireNonNull(browser.find("#q").getDomProperty("value"));
    }

    @Test
    void worksWithoutScripts() {
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.open(base + "index.html");
            browser.find(".matrix a[href$='" + busiest() + ".html']").click();
            assertThat(browser.find("h1").getText()).isEqualTo(Links.name(busiest()));
            assertThat(browser.all(".entries tbody tr"))
                    .hasSameSizeAs(catalogue.technique(busiest()).orElseThrow().entries());
            browser.find(".entries tbody a").click();
            assertThat(browser.find(".kind").getText()).startsWith("Benign cause");
            browser.find("details summary").click();
            assertThat(browser.find("pre.logic").isDisplayed()).isTrue();
            browser.open(base + "search.html");
            assertThat(browser.find("noscript").getText()).contains("Search needs JavaScript");
            assertThat(browser.all("#filters").get(0).isDisplayed()).isFalse();
        } finally {
            browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void printsWhatIsToRead() {
        browser.open(base + "techniques/T1059.html");
        browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(browser.find(".top nav").isDisplayed()).isFalse();
            assertThat(browser.run("return document.querySelector('#gap details td').checkVisibility()"))
                    .isEqualTo("true");
        } finally {
            browser.command("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void nothingIsWiderThanANarrowScreen() {
        browser.command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", false));
        try {
            for (String page : FixtureSite.pages(catalogue)) {
                browser.open(base + page);
                assertThat(browser.run("""
                                return [...document.querySelectorAll("header *, main *, footer *")]
                                  .filter((e) => !e.closest(".matrix, .hidden") && e.getBoundingClientRect().right > innerWidth)
                                  .map((e) => e.outerHTML.slice(0, 100)).join("\\n");
                                """)).as(page).isEmpty();
            }
            browser.open(base + "search.html");
            assertThat(browser.find("#facets").isDisplayed()).isFalse();
            browser.find("#filters summary").click();
            assertThat(browser.find("#facets").isDisplayed()).isTrue();
        } finally {
            browser.command("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }
}
