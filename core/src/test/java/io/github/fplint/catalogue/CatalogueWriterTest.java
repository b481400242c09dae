package io.github.fplint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueWriterTest {

    @TempDir
    private Path folder;

    private Catalogue catalogue() throws IOException {
        return new Rules(folder.resolve("rules"))
                .sigma("a.yml", "id-a", "attack.t1059.001", "Print servers that run reports", "=cmd|' /C calc'!A0")
                .splunk("b.yml", "id-b", "T1003.001", "Kiosks, \\\"old\\\" ones, restart at night.")
                .sigma("c.yml", "id-c", "attack.t1059", "Unknown")
                .catalogue();
    }

    @Test
    void jsonFollowsItsSchema() throws IOException {
        new CatalogueWriter(folder.resolve("out")).write(catalogue());

        assertValid(Files.readString(folder.resolve("out/catalogue.json")));
        assertThat(folder.resolve("out/catalogue.schema.json")).hasBinaryContent(CatalogueWriter.schema());
        assertThat(folder.resolve("out/api/techniques/T1059.json"))
                .content()
                .contains("\"name\":\"Command and Scripting Interpreter\"", "Print servers", "\"gap\":1")
                .containsOnlyOnce("\"id\":\"id-a\"")
                .contains("\"rules\":[0]");
        assertThat(folder.resolve("out/api/categories/admin-script.json")).exists();
        assertThat(folder.resolve("out/api/sources/mine.json")).content().contains("\"rules\":3");
        assertThat(folder.resolve("out/api/index.json")).content().contains("\"api/sources/mine.json\":\"mine\"");
    }

    private static void assertValid(String json) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(new String(CatalogueWriter.schema(), StandardCharsets.UTF_8))
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void sameBytesEveryTime() throws IOException {
        new CatalogueWriter(folder.resolve("one")).write(catalogue());
        new CatalogueWriter(folder.resolve("two")).write(catalogue());

        assertThat(files("one")).hasSizeGreaterThan(20).isEqualTo(files("two"));
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = folder.resolve(name);
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void tableIsSafeInASpreadsheet() throws IOException {
        new CatalogueWriter(folder.resolve("out")).write(catalogue());

        String table = Files.readString(folder.resolve("out/catalogue.csv"));
        assertThat(table.split("\r\n", -1)).hasSize(5);
        assertThat(table).doesNotContain(",=cmd").contains("\"Kiosks, \"\"old\"\" ones, restart at night\"");
        assertThat(CatalogueCsv.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(CatalogueCsv.cell("@x,\"y\"")).isEqualTo("\"'@x,\"\"y\"\"\"");
        assertThat(CatalogueCsv.cell("-nop")).isEqualTo("'-nop");
        assertThat(CatalogueCsv.cell("plain")).isEqualTo("plain");
    }

    @Test
    void hostileTextIsHarmless() throws IOException {
        Catalogue catalogue = new Rules(folder.resolve("rules"))
                .sigma(
                        "a.yml",
                        "id\\u0007a",
                        "attack.t1059",
                        "\\u001b[2J\\u202eprinters\\r\\n\\u0000=cmd </script>",
                        "@SUM(A1) kiosks")
                .sigma("b.yml", "id-b", "attack.t1059", "printers ".repeat(110_000))
                .catalogue();
        CatalogueWriter writer = new CatalogueWriter(folder.resolve("out"));
        writer.write(catalogue);
        writer.writeLofp(LofpCatalogue.of(catalogue.rules()));

        assertValid(Files.readString(folder.resolve("out/catalogue.json")));
        assertThat(catalogue.entries())
                .allSatisfy(e ->
                        assertThat(e.text()).hasSizeLessThan(500).doesNotContain("\u001b", "\u202e", "\u0000", "\n"));
        assertThat(folder.resolve("out/catalogue.json")).content().doesNotContain("\\u001B", "\\u0000", "\u202e");
        assertThat(folder.resolve("out/lofp/t1059.txt")).content().doesNotContain("\u001b", "\u202e", "\u0000");
        assertThat(folder.resolve("out/catalogue.csv")).content().doesNotContain("\u001b", ",@", ",=");
        assertThat(CatalogueText.show(catalogue, "T1059")).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void fileNamesAreSafe() {
        assertThat(CatalogueWriter.fileName("windows")).isEqualTo("windows");
        assertThat(CatalogueWriter.fileName("../../etc/x")).matches("[a-z0-9-]+");
        assertThat(CatalogueWriter.fileName("Web Server")).matches("web-server-[0-9a-f]{12}");
        assertThat(CatalogueWriter.fileName("界")).matches("-[0-9a-f]{12}");
        assertThat(CatalogueWriter.fileName("x".repeat(1000))).hasSizeLessThan(60);
    }
}
