package io.github.fplint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternsTest {

    @ParameterizedTest
    @CsvSource({
        "*.yml, a.yml, true",
        "*.yml, x/y/a.yml, true",
        "*.yml, a.toml, false",
        "tests/, x/tests/a.yml, true",
        "tests, tests, true",
        "/tests, x/tests/a.yml, false",
        "/tests, tests/a.yml, true",
        "x/tests, x/tests/a.yml, true",
        "x/tests, z/x/tests/a.yml, false",
        "**/x/tests, z/x/tests/a.yml, true",
        "x/**/a.yml, x/a.yml, true",
        "x/**/a.yml, x/y/z/a.yml, true",
        "x/*/a.yml, x/y/z/a.yml, false",
        "a?.yml, ab.yml, true",
        "a?.yml, a/.yml, false",
        "[a-c].yml, b.yml, true",
        "[!a-c].yml, b.yml, false",
        "./x/a.yml, x/a.yml, true",
        "x/a.yml, ./x/../x/a.yml, true",
    })
    void matchesAsGitDoes(String pattern, String path, boolean expected) {
        String here = Folders.absolute(Path.of(""));
        assertThat(new PathPatterns(here, List.of(pattern)).matches(path)).isEqualTo(expected);
    }

    @Test
    void isRelativeToItsFolder() {
        PathPatterns patterns = new PathPatterns("/home/jane/rules", List.of("/windows"));
        assertThat(patterns.matches("/home/jane/rules/windows/a.yml")).isTrue();
        assertThat(patterns.matches("/home/jane/windows/a.yml")).isFalse();
    }

    @Test
    void takesNoLongerForAHostilePattern() {
        String stars = "*a".repeat(500) + "b";
        String folders = "**/a/".repeat(500) + "b";
        assertTimeout(Duration.ofSeconds(5), () -> {
            new PathPatterns("", List.of(stars)).matches("a".repeat(5000));
            new PathPatterns("", List.of(folders)).matches("a/".repeat(2000));
        });
    }
}
