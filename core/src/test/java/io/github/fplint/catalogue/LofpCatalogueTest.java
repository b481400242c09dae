package io.github.fplint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LofpCatalogueTest {

    @TempDir
    private Path folder;

    @Test
    void itsPeculiarities() throws IOException {
        LofpCatalogue catalogue = LofpCatalogue.of(new Rules(folder)
                .sigma("rules/a.yml", "id-a", "attack.t1053.005, attack.t1003", "Label  Printers", "Unknown")
                .sigma("rules-dfir/b.yml", "id-b", "attack.t1003", "Not in a folder of LoFP")
                .splunk("detections/c.yml", "id-c", "T1003.001", "Unknown printers")
                .splunk("detections/d.yml", "id-d", "T1003.001", "label printers")
                .elastic("rules/linux/e.toml", "id-e", "T1053", "T1053.003", "Kiosks", "Only in the note")
                .catalogue()
                .rules());

        assertThat(catalogue.entries().keySet()).containsExactly("kiosks", "label printers", "unknown");
        LofpCatalogue.Entry printers = catalogue.entries().get("label printers");
        assertThat(printers.techniques()).containsExactly("t1003", "t1003.001", "t1053", "t1053.005");
        assertThat(printers.dataSources()).containsExactly("endpoint", "windows");
        assertThat(printers.ruleIds()).containsExactly("id-a", "id-d");
        assertThat(printers.ruleSources()).containsExactly("mine");
        assertThat(catalogue.entries().get("kiosks").techniques()).containsExactly("t1053");
        assertThat(catalogue.entries().get("kiosks").dataSources()).containsExactly("linux");
        assertThat(catalogue.techniques().get("t1053")).containsExactly("kiosks", "label printers", "unknown");
    }

    @Test
    void pageReadsAsLofpShowsIt() throws IOException {
        LofpCatalogue catalogue = LofpCatalogue.of(new Rules(folder)
                .sigma("a.yml", "id-a", "attack.t1053", "The \\\"spool\\\" service", "Kiosks")
                .catalogue()
                .rules());

        assertThat(catalogue.page("t1053"))
                .isEqualTo("LoFP LoFP / t1053\n\nt1053\n\nTitleTags\nkiosks\nthe \\\"spool\\\" service\n");
    }
}
