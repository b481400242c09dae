package io.github.fplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceUriTest {

    @ParameterizedTest
    @CsvSource({
        "rules/a-b_c.yml, rules/a-b_c.yml",
        "rules/100% sure.yml, rules/100%25%20sure.yml",
        "Büro/日.yml, B%C3%BCro/%E6%97%A5.yml",
        "a:b#c?d.yml, a%3Ab%23c%3Fd.yml",
        "../other/a.yml, ../other/a.yml",
        "/srv/my rules/a.yml, file:///srv/my%20rules/a.yml",
        "C:/my rules/a.yml, file:///C:/my%20rules/a.yml"
    })
    void encodesPaths(String path, String uri) {
        assertThat(SourceUri.of(path)).isEqualTo(uri);
    }
}
