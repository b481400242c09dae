package io.github.fplint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Equality with what LoFP's own classes make of real repositories. */
class LofpGoldenTest {

    @Test
    void everyEntryAndTechnique() throws IOException {
        Path golden = Corpora.beside("shared/lofp/golden.json");
        LofpCatalogue catalogue = LofpCatalogue.of(Corpora.read().rules());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        catalogue.writeJson(out);

        assertThat(catalogue.entries()).hasSize(3106);
        assertThat(catalogue.techniques()).hasSize(456);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList()).isEqualTo(Files.readAllLines(golden));
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(golden));
    }
}
