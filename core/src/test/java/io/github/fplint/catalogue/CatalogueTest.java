package io.github.fplint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    @TempDir
    private Path folder;

    @Test
    void wordingsOfOneCauseJoin() throws IOException {
        Catalogue catalogue = new Rules(folder)
                .sigma("a.yml", "id-a", "attack.t1070.001", "Administrative scripts that clean printer queues")
                .sigma("sub/b.yml", "id-b", "attack.t1003", "administrator script cleaning a printer queue")
                .sigma("c.yml", "id-c", "attack.t1003", "Administrative scripts that clean printer queues")
                .catalogue();

        assertThat(catalogue.entries()).hasSize(1);
        CatalogueEntry entry = catalogue.entries().get(0);
        assertThat(entry.text()).isEqualTo("Administrative scripts that clean printer queues");
        assertThat(entry.variants())
                .containsExactly(
                        new CatalogueEntry.Variant("Administrative scripts that clean printer queues", 2),
                        new CatalogueEntry.Variant("Administrator script cleaning a printer queue", 1));
        assertThat(entry.techniques()).containsExactly("T1003", "T1685.005");
        assertThat(entry.dataSources()).containsExactly("Windows");
        assertThat(catalogue.entry(entry.id())).contains(entry);
        CatalogueRule rule = entry.rules().get(2);
        assertThat(rule.path()).isEqualTo("sub/b.yml");
        assertThat(rule.link()).contains("https://example.org/mine/sub/b.yml");
        assertThat(rule.id()).isEqualTo("id-b");
        assertThat(rule.title()).isEqualTo("Rule id-b");
        assertThat(rule.level()).isEqualTo("high");
        assertThat(rule.status()).isEqualTo("test");
    }

    @Test
    void rulesWithoutACauseAreTheGap() throws IOException {
        Catalogue catalogue = new Rules(folder)
                .sigma("a.yml", "id-a", "attack.t1059.001", "Unknown")
                .sigma("b.yml", "id-b", "attack.t1059")
                .sigma("c.yml", "id-c", "attack.t1059.003", "Print servers that run reports")
                .catalogue();

        TechniqueSummary technique = catalogue.technique("T1059").orElseThrow();
        assertThat(technique.name()).isEqualTo("Command and Scripting Interpreter");
        assertThat(technique.rules()).isEqualTo(3);
        assertThat(technique.gap()).isEqualTo(2);
        assertThat(technique.entries())
                .extracting(CatalogueEntry::text)
                .containsExactly("Print servers that run reports");
        assertThat(catalogue.technique("T1059.001").orElseThrow().entries()).isEmpty();
    }

    @Test
    void notesCountAndParagraphsAreTakenApart() throws IOException {
        Catalogue catalogue = new Rules(folder)
                .elastic(
                        "a.toml",
                        "id-a",
                        "T1053",
                        "T1053.003",
                        "Kiosks that restart at night",
                        "Label printers poll the spooler")
                .splunk(
                        "b.yml",
                        "id-b",
                        "T1003.001",
                        "Print servers run reports. Scanners walk the network. Filter as needed.")
                .catalogue();

        assertThat(catalogue.entries())
                .extracting(CatalogueEntry::text)
                .containsExactly(
                        "Kiosks that restart at night",
                        "Label printers poll the spooler",
                        "Print servers run reports",
                        "Scanners walk the network");
    }

    @Test
    void severalSourcesMayShareANameAndAPath() throws IOException {
        Rules one = new Rules(folder.resolve("one")).sigma("a.yml", "id-a", "", "Print servers that run reports");
        Rules two = new Rules(folder.resolve("two")).sigma("a.yml", "id-b", "", "Print servers that run reports");

        Catalogue catalogue = Rules.catalogue(List.of(one.source("mine"), two.source("mine")));

        assertThat(catalogue.entries().get(0).rules())
                .extracting(CatalogueRule::id)
                .containsExactly("id-a", "id-b");
    }

    @Test
    void linksAreEncodedAndNeverAScript() {
        CatalogueSource source = new CatalogueSource("x", folder, Optional.of("https://example.org/tree/"));

        assertThat(source.link("a b/ü#?\"<.yml")).contains("https://example.org/tree/a%20b/%C3%BC%23%3F%22%3C.yml");
        assertThatThrownBy(() -> new CatalogueSource("x", folder, Optional.of("javascript:alert(1)")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shownByTechniqueCategoryOrWords() throws IOException {
        Catalogue catalogue = new Rules(folder)
                .sigma(
                        "a.yml",
                        "id-a",
                        "attack.t1070.001",
                        "Print servers that run reports",
                        "\\u001b[31mKiosks restart")
                .catalogue();

        assertThat(CatalogueText.show(catalogue, "t1070.001"))
                .startsWith("T1685.005 ")
                .contains(", formerly T1070.001\n1 rule, 2 causes; 0 without a cause")
                .contains("    1  Print servers that run reports");
        assertThat(CatalogueText.show(catalogue, "T1003")).isEqualTo("no rule names T1003 OS Credential Dumping\n");
        assertThat(CatalogueText.show(catalogue, "Reports print"))
                .startsWith("1 cause with 'Reports print'\n    1  Print");
        assertThat(CatalogueText.show(catalogue, "fault-or-legacy")).startsWith("fault-or-legacy: something is broken");
        assertThat(CatalogueText.show(catalogue, "kiosks")).doesNotContain("\u001b");
    }
}
