package io.github.fplint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fplint.assess.Assessor;
import io.github.fplint.catalogue.Catalogue;
import io.github.fplint.catalogue.CatalogueBuilder;
import io.github.fplint.catalogue.CatalogueSource;
import io.github.fplint.load.Limits;
import io.github.fplint.load.RuleLoader;
import io.github.fplint.repository.RepositoryReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at every kind of page in Chromium: whether everybody can read it, and whether a rule can take it over. */
class PagesInBrowserTest {

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start(folder.resolve("profile")).orElse(null);
    }

    @BeforeEach
    void start() {
        assumeTrue(browser != null, Browser.MISSING);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void axeFindsNothing() throws IOException {
        Catalogue catalogue = FixtureSite.catalogue(folder.resolve("rules"));
        Path site = folder.resolve("site");
        FixtureSite.write(catalogue, site, "");
        String axe;
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/axe.min.js"))) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> violations = new ArrayList<>();
        for (String page : FixtureSite.pages(catalogue)) {
            browser.prefer("light");
            browser.open(site.toUri() + page);
            browser.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
            browser.run(axe);
            violations.addAll(violations(page, "{ preload: false }"));
            browser.prefer("dark");
            violations.addAll(violations("dark " + page, "{ preload: false, runOnly: ['color-contrast'] }"));
        }
        assertThat(violations).isEmpty();
    }

    private static List<String> violations(String page, String options) {
        String found = browser.await("const done = arguments[0]; axe.run(document, " + options + ").then("
                + "(result) => done(result.violations.map((v) => v.impact + ' ' + v.id + ' '"
                + " + v.nodes.slice(0, 3).map((n) => n.html).join(' ')).join('\\n')),"
                + "(problem) => done('axe failed: ' + problem))");
        return found.isEmpty() ? List.of() : List.of(page + ": " + found);
    }

    @Test
    void noRuleTakesAPageOver() throws IOException {
        String evil = "</script><script>window.taken = 1</script><img src=x onerror='window.taken = 1'>"
                + "\\u001b[2J \\u202e \\u0000 {{version}} javascript:alert(1) \\\" onfocus=alert(1) autofocus x=\\\"";
        Path rules = folder.resolve("evil");
        Files.createDirectories(rules);
        Files.writeString(rules.resolve("a '&<b>#?.yml"), """
                title: "EVIL"
                id: "EVIL"
                status: "EVIL"
                level: "EVIL"
                description: "EVIL"
                date: "EVIL"
                tags: [attack.execution, attack.t1059.001, "attack.t9999", "EVIL"]
                logsource: {product: "EVIL", category: "EVIL", service: "EVIL"}
                detection:
                  "EVIL": {"EVIL": "EVIL"}
                  condition: "EVIL"
                falsepositives:
                  - "Nessus scans EVIL"
                  - "Nessus scans EVIL"
                  - "javascript:alert(1) of Veeam backup jobs"
                  - "=cmd|' /C calc'!A0 run by Ansible playbooks"
                """.replace("EVIL", evil));
        SiteWriterTest.rule(rules, "long", "x ".repeat(500_000), "Backup jobs of Veeam " + "y ".repeat(500_000));
        Assessor assessor = Assessor.create();
        Catalogue catalogue = new CatalogueBuilder(
                        new RepositoryReader(new RuleLoader(Limits.DEFAULT), assessor, 1), assessor)
                .build(List.of(new CatalogueSource(
                        "\"><script>window.taken = 1</script>", rules, Optional.of("https://example.org/"))));
        assertThat(catalogue.rules()).hasSize(2);
        Path site = folder.resolve("evil-site");
        FixtureSite.write(catalogue, site, "");
        browser.complaints();
        browser.requests();

        List<String> pages = new ArrayList<>(List.of(
                "search.html#q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&category=%3Cscript%3Ealert(1)%3C/script%3E",
                "search.html?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "search.html#q=%22(%5B%22"));
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(f -> f.toString().endsWith(".html") && !f.endsWith("404.html"))
                    .filter(f -> !f.toString().contains("categories") || f.endsWith("scanner-inventory.html"))
                    .map(f -> site.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .forEach(pages::add);
        }
        assertThat(pages).hasSizeGreaterThan(12);
        for (String page : pages) {
            browser.open(site.toUri() + page);
            browser.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
            assertThat(browser.run("return window.taken")).as(page).isEmpty();
            assertThat(browser.run("return [...document.links].map((a) => a.protocol)"
                            + ".filter((p) => p !== 'file:' && p !== 'https:').join()"))
                    .as(page)
                    .isEmpty();
            assertThat(browser.run("return document.querySelectorAll('img, iframe, body script, [onerror], [onfocus]')"
                            + ".length + (document.body.innerHTML.match(/[\\u0000\\u001b\\u202e]/) ?? '')"))
                    .as(page)
                    .isEqualTo("0");
            assertThat(browser.complaints()).as(page).isEmpty();
        }
        assertThat(browser.requests())
                .allSatisfy(a -> assertThat(a).matches("about:blank|\\Q" + site.toUri() + "\\E.*"));
    }
}
