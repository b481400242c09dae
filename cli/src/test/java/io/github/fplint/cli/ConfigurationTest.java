package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.finding.CheckInfo;
import io.github.fplint.lint.Linter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    @TempDir
    Path folder;

    private Run lint(String... args) {
        return Run.in(folder, args);
    }

    @Test
    void nearestFileOfTheFirstPathCounts() {
        Run.file(folder, ".fplint.yml", "ignore: [FP102]\n");
        Run.file(folder, "rules/.fplint.yml", "ignore: [FP101]\n");
        Run.file(folder, "rules/deep/a.yml", Run.MISSING);

        assertThat(lint("lint", "rules/deep").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(lint("lint").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(lint("lint", "--isolated", "rules/deep").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(lint("lint", "--config", ".fplint.yml", "rules/deep").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void everyCheckIsSelectedByItsNameInAnyLetters() {
        Run.file(folder, "a.yml", Run.MISSING);
        for (CheckInfo check : Linter.checks()) {
            String name = check.name().toUpperCase(Locale.ROOT);
            assertThat(lint("lint", "--select", name).err()).isEmpty();
            assertThat(Run.in(folder, Map.of("FPLINT_SELECT", name), "", "lint").err())
                    .isEmpty();
        }
    }

    @Test
    void commandLineWinsOverEnvironmentAndEnvironmentOverFile() {
        Run.file(folder, ".fplint.yml", "select: [FP102]\n");
        Run.file(folder, "a.yml", Run.MISSING);
        Map<String, String> variables = Map.of("FPLINT_SELECT", "FP101");

        assertThat(lint("lint").out()).doesNotContain("FP101");
        assertThat(Run.in(folder, variables, "", "lint").out()).contains("error[FP101]");
        assertThat(Run.in(folder, variables, "", "lint", "--select", "FP102").out())
                .doesNotContain("FP101");
        assertThat(Run.in(folder, variables, "", "lint", "--isolated", "--select", "FP102")
                        .out())
                .doesNotContain("FP101");
        assertThat(lint("lint", "--set", "select=FP101", "--set", "severity.FP101=info")
                        .out())
                .contains("info[FP101]");
    }

    @Test
    void fileSetsTheFailLevelAndTheLimits() {
        Run.file(folder, ".fplint.yml", "fail-level: never\nlimits:\n  bytes: 20\n");
        Run.file(folder, "a.yml", Run.MISSING);

        assertThat(lint("lint").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(lint("lint").out()).contains("LD006");
        assertThat(lint("lint", "--fail-level", "error").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(lint("lint", "--max-file-size", "1kB").out()).doesNotContain("LD006");
    }

    @Test
    void namedFilesAreExcludedOnlyByForce() {
        Run.file(folder, ".fplint.yml", "exclude: [tests/]\n");
        Run.file(folder, "tests/a.yml", Run.MISSING);

        assertThat(lint("lint", "tests/a.yml").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(lint("lint", "--force-exclude", "tests/a.yml").err()).contains("no rule found");
        assertThat(lint("lint", "--force-exclude", "--allow-empty", "tests/a.yml")
                        .code())
                .isEqualTo(ExitCode.CLEAN);
    }

    /** A hook is called with whatever is YAML; a template that a parser cannot read is nobody's rule. */
    @Test
    void namedFilesNeedNotBeRulesWithForce() {
        Run.file(folder, "chart.yml", "kind: x\nfoo: {{- if y }}\n  a: b\n");

        assertThat(lint("lint", "chart.yml").out()).contains("LD002");
        assertThat(lint("lint", "--force-exclude", "--allow-empty", "chart.yml").code())
                .isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void mistakesAreShownAtTheirPlace() {
        Run.file(folder, ".fplint.yml", "presett: strict\nignore: [FP9X]\n");
        Run.file(folder, "a.yml", Run.MISSING);

        Run run = lint("lint");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(".fplint.yml:1:1: ", "did you mean 'preset'?")
                .contains("\n  1 | presett: strict\n    | ^^^^^^^\nfplint: ")
                .contains("\n  2 | ignore: [FP9X]\n    |          ^^^^\n");
        assertThat(lint("stats").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void mistakesOfArgumentsAndVariablesAreShownToo() {
        assertThat(lint("lint", "--set", "colour=red").err()).contains("--set:1:1: ", "| colour=red\n", "^^^^^^");
        assertThat(Run.in(folder, Map.of("FPLINT_PRESET", "hard"), "", "lint").err())
                .contains("FPLINT_PRESET:1:8: ", "| preset=hard\n");
        assertThat(lint("lint", "--config", "none.yml").err()).isEqualTo("fplint: no such file: 'none.yml'\n");
        assertThat(lint("lint", "--config", "x", "--isolated").err())
                .isEqualTo("fplint: '--config' and '--isolated' exclude each other\n");
    }

    @Test
    void controlCharactersOfAConfigurationReachNoTerminal() {
        Run.file(folder, ".fplint.yml", "a\u0085: &\u001B[31m x\n");
        Run.file(folder, "a.yml", Run.MISSING);

        assertThat(lint("lint").err()).doesNotContain("\u001B").doesNotContain("\u0085");
        assertThat(lint("lint").code()).isEqualTo(ExitCode.USAGE);
    }
}
