package io.github.fplint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueDiffTest {

    @TempDir
    private Path folder;

    @Test
    void appearedVanishedChanged() throws IOException {
        new Rules(folder.resolve("old"))
                .sigma("a.yml", "id-a", "attack.t1003", "Print servers that run reports", "Kiosks that restart")
                .sigma("b.yml", "id-b", "attack.t1003", "Print servers that run reports");
        new Rules(folder.resolve("new"))
                .sigma(
                        "a.yml",
                        "id-a",
                        "attack.t1059",
                        "Print server running a report",
                        "Scanners that walk the network")
                .sigma("c.yml", "id-c", "attack.t1059", "Print server running a report")
                .sigma("d.yml", "id-d", "attack.t1059", "Print server running a report");

        CatalogueDiff diff = CatalogueDiff.of(written("old"), written("new"));

        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.appeared())
                .extracting(CatalogueDiff.Change::text)
                .containsExactly("Scanners that walk the network");
        assertThat(diff.vanished()).extracting(CatalogueDiff.Change::text).containsExactly("Kiosks that restart");
        assertThat(diff.changed().get(0).changes())
                .contains("text was 'Print servers that run reports'", "techniques +T1059 -T1003", "rules +2 -1");
        assertThat(diff.toText().lines()).hasSize(4).last().isEqualTo("1 appeared, 1 vanished, 1 changed");
        assertThat(CatalogueDiff.of(written("old"), written("old")).isEmpty()).isTrue();
    }

    private Path written(String name) throws IOException {
        Path out = folder.resolve(name + "-out");
        new CatalogueWriter(out).write(new Rules(folder.resolve(name)).catalogue());
        return out.resolve("catalogue.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"version\":2}",
                "{\"version\":\"1\"}",
                "{\"version\":1,\"rules\":{}}",
                "{\"version\":1,\"entries\":[1]}",
                "{\"version\":1,\"entries\":[{\"id\":7}]}",
                "{\"version\":1,\"entries\":[{\"rules\":[99999999999]}]}",
                "{\"version\":1,\"entries\":[{\"techniques\":[",
                "{\"version\":1,\"entries\":[]"
            })
    void whatIsNoCatalogueIsToldSo(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), text);

        assertThatThrownBy(() -> CatalogueDiff.of(file, file))
                .isInstanceOf(CatalogueFormatException.class)
                .hasMessageContaining("x.json is no catalogue: ");
    }

    @Test
    void textOfAFileIsNotTrusted() throws IOException {
        Path none = Files.writeString(folder.resolve("none.json"), "{\"version\":1}");
        Path file = Files.writeString(
                folder.resolve("x.json"),
                "{\"version\":1,\"entries\":[{\"id\":\"a\\u001bb\",\"text\":\"\\u001b[2J\\n::error::x\",\"rules\":[-1,5]}]}");

        assertThat(CatalogueDiff.of(none, file).toText())
                .isEqualTo("+ ab [2J ::error::x\n1 appeared, 0 vanished, 0 changed\n");
    }
}
