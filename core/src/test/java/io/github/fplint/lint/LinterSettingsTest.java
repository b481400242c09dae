package io.github.fplint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.config.EffectiveSettings;
import io.github.fplint.config.SettingsLoader;
import io.github.fplint.finding.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a configuration file makes of a run over a folder. */
class LinterSettingsTest {

    private static final String RULE = """
            title: A
            status: %s
            detection:
              a: {b: c, b: d}
              condition: a
            """;

    @TempDir
    Path folder;

    private List<String> lint(String config, Path... paths) throws IOException {
        Path file = write(".fplint.yml", config);
        EffectiveSettings settings =
                SettingsLoader.create(Linter.checks()).withFile(file).load();
        assertThat(settings.problems()).isEmpty();
        LintResult result = Linter.create(settings.config()).lint(paths);
        return result.findings().stream()
                .map(f -> Path.of(f.path()).getFileName() + " " + f.check().code() + " "
                        + f.severity().id())
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void excludedFilesAreReadOnlyWhereTheyAreNamed() throws IOException {
        write("rules/a.yml", RULE.formatted("test"));
        Path named = write("old/b.yml", RULE.formatted("test"));
        write("old/c.yml", RULE.formatted("test"));
        String config = "exclude: /old\nselect: FP101";
        assertThat(lint(config, folder)).containsExactly("a.yml FP101 error");
        assertThat(lint(config, folder, named)).containsExactly("b.yml FP101 error", "a.yml FP101 error");
    }

    @Test
    void overridesHoldForWhatReadingFindsToo() throws IOException {
        write("a.yml", RULE.formatted("test"));
        write("b.yml", RULE.formatted("stable"));
        assertThat(lint("""
                        overrides:
                          - match: {status: stable}
                            severity: {missing-guidance: off}
                          - match: {path: a.yml}
                            ignore: [LD003]
                        """, folder)).containsExactly("a.yml FP101 error", "b.yml LD003 warning");
    }
}
