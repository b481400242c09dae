package io.github.fplint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.assess.Assessor;
import io.github.fplint.assess.Category;
import io.github.fplint.catalogue.Catalogue;
import io.github.fplint.catalogue.CatalogueBuilder;
import io.github.fplint.catalogue.CatalogueSource;
import io.github.fplint.load.Limits;
import io.github.fplint.load.RuleLoader;
import io.github.fplint.repository.RepositoryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {

    private static final Pattern HREF = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    @TempDir
    Path folder;

    static void rule(Path folder, String name, String description, String... falsePositives) throws IOException {
        StringBuilder text = new StringBuilder("title: \"Rule " + name + " " + description + "\"\nid: " + name
                + "\nstatus: test\nlevel: high\ndate: 2024-03-01\ndescription: \"" + description
                + "\"\ntags: [attack.execution, attack.t1059.001]\nlogsource:\n  product: windows\ndetection:\n  s:\n"
                + "    Image: '<img src=x onerror=alert(1)>'\n  condition: s\n");
        if (falsePositives.length > 0) {
            text.append("falsepositives:\n");
        }
        for (String falsePositive : falsePositives) {
            text.append("  - \"").append(falsePositive).append("\"\n");
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".yml"), text);
    }

    static Path write(Path rules, Path site, String base) throws IOException {
        Assessor assessor = Assessor.create();
        Catalogue catalogue = new CatalogueBuilder(
                        new RepositoryReader(new RuleLoader(Limits.DEFAULT), assessor, 1), assessor)
                .build(List.of(new CatalogueSource("mine", rules, Optional.of("https://example.org/r"))));
        new SiteWriter(site, "1.0", base).write(catalogue);
        return site;
    }

    private Path rules() throws IOException {
        Path rules = folder.resolve("rules");
        rule(rules, "a", "Looks for a.", "Nessus scans of the server network", "Veeam backup jobs at night");
        rule(rules, "b", "Looks for b.", "Nessus scans of the server network");
        rule(rules, "c", "Looks for c.", "Unknown");
        return rules;
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(site)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Path site = write(rules(), folder.resolve("site"), "");

        files(site).forEach((name, text) -> {
            Matcher matcher = HREF.matcher(name.endsWith(".html") && !name.equals("404.html") ? text : "");
            while (matcher.find()) {
                String href = matcher.group(1).replaceAll("#.*", "");
                boolean data = href.contains("catalogue.") || href.contains("api/");
                if (!href.startsWith("https://") && !href.isEmpty() && !data) {
                    assertThat(site.resolve(name).resolveSibling(href).normalize())
                            .as("%s in %s", href, name)
                            .exists();
                }
            }
        });
    }

    @Test
    void pagesSayWhatTheRulesSay() throws IOException {
        Map<String, String> files = files(write(rules(), folder.resolve("site"), ""));

        assertThat(files.get("index.html")).contains("techniques/T1059.html", "Rule sources", "Stealth");
        assertThat(files.get("techniques/T1059.001.html"))
                .contains("T1059.001 PowerShell", "Nessus scans of the server network", "The gap: 1", "Rule c");
        assertThat(files.get("categories/scanner-inventory.html")).contains("Nessus", "Outside the schedule");
        assertThat(files.get("data-sources/windows.html")).contains("Veeam");
        assertThat(files.get("sources/mine.html")).contains("https://example.org/r");
        assertThat(files.get("method.html")).contains("The MITRE Corporation");
        assertThat(files.get("layers/gap.json")).contains("\"T1059.001\"", "\"4.5\"");
        assertThat(files.get("feed.atom")).contains("2024-03-01T00:00:00Z");
        assertThat(files.get("feed.json")).contains("jsonfeed.org");
        assertThat(files.entrySet().stream()
                        .filter(e -> e.getKey().startsWith("entries/"))
                        .map(Map.Entry::getValue))
                .hasSize(2)
                .anySatisfy(
                        page -> assertThat(page).contains("2 rules", "https://example.org/r/a.yml", "Looks for b."));
    }

    @Test
    void baseAddressMakesFeedsAndSitemapAbsolute() throws IOException {
        Path rules = rules();

        assertThat(files(write(rules, folder.resolve("one"), "")).get("sitemap.xml"))
                .contains("<loc>index.html");
        Map<String, String> files = files(write(rules, folder.resolve("two"), "https://example.org/site"));
        assertThat(files.get("sitemap.xml")).contains("<loc>https://example.org/site/index.html");
        assertThat(files.get("404.html")).contains("https://example.org/site/assets/site.css");
        assertThat(files.get("feed.atom")).contains("https://example.org/site/entries/");
    }

    @Test
    void sameBytesEveryTime() throws IOException {
        Path rules = rules();

        assertThat(files(write(rules, folder.resolve("one"), "")))
                .hasSizeGreaterThan(30)
                .isEqualTo(files(write(rules, folder.resolve("two"), "")));
    }

    @Test
    void everyCategoryHasAGuide() {
        for (Category category : Category.values()) {
            assertThat(CategoryGuide.of(category)).as(category.id()).hasSize(2);
        }
    }

    @Test
    void hostileTextIsHarmless() throws IOException {
        Path rules = folder.resolve("rules");
        String evil = "</script><script>alert(1)</script> \\\" onload=alert(1) \\u001b[2J \\u202e {{version}} `x`";
        rule(rules, "evil", evil, "Nessus scans " + evil, "<img src=x onerror=alert(1)> of Veeam backup jobs");
        rule(rules, "long", "x ".repeat(500_000), "Backup jobs of Veeam " + "y ".repeat(500_000));

        Map<String, String> files = files(write(rules, folder.resolve("site"), ""));

        assertThat(files.keySet().stream().filter(f -> f.startsWith("entries/")))
                .isNotEmpty();
        files.forEach((name, text) -> {
            assertThat(text).as(name).doesNotContain("\u001b", "\u202e", "<img");
            if (name.endsWith(".html")) {
                assertThat(text)
                        .as(name)
                        .doesNotContain("<script>", "alert(1)</script>", "href=\"javascript:")
                        .contains("default-src 'none'");
                // Values of attributes may say what they like.
                assertThat(text.replaceAll("=\"[^\"]*\"", "")).as(name).doesNotContainPattern("<[^>]* on[a-z]+=");
                assertThat(text.length()).as(name).isLessThan(200_000);
            }
        });
        assertThat(files.get("assets/search-index.js")).doesNotContain("<");
    }

    @Test
    void nothingComesFromElsewhere() throws IOException {
        files(write(rules(), folder.resolve("site"), "")).forEach((name, text) -> {
            if (name.endsWith(".html")) {
                assertThat(text).as(name).doesNotContainPattern("(?:src|stylesheet\" href)=\"(?:https?:|//)");
                assertThat(text).as(name).doesNotContain("style=\"");
            }
        });
        assertThat(Templates.resource("site.css")).doesNotContain("url(", "@import");
    }
}
