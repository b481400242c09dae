package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {

    @TempDir
    Path folder;

    @Test
    void initWritesAFileThatIsAllRight() {
        Run init = Run.in(folder, "config", "init", "--preset", "sigmahq");

        assertThat(init)
                .isEqualTo(new Run(ExitCode.CLEAN, "", "fplint: wrote '.fplint.yml' with the preset sigmahq\n"));
        assertThat(folder.resolve(".fplint.yml")).content().contains("preset: sigmahq");
        assertThat(Run.in(folder, "config", "check").err()).isEqualTo("fplint: '.fplint.yml' is all right\n");
        Run again = Run.in(folder, "config", "init");
        assertThat(again.code()).isEqualTo(ExitCode.USAGE);
        assertThat(again.err()).contains("exists already");
        assertThat(Run.in(folder, "config", "init", "--force").code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void checkShowsWhatIsWrong() {
        Run.file(folder, "other.yml", "preset: strikt\n");

        Run named = Run.in(folder, "config", "check", "other.yml");

        assertThat(named.code()).isEqualTo(ExitCode.USAGE);
        assertThat(named.err()).contains("other.yml:1:9: ", "did you mean 'strict'?", "| preset: strikt\n");
        assertThat(Run.in(folder, "config", "check", "--config", "other.yml").code())
                .isEqualTo(ExitCode.USAGE);
        Run.file(folder, "right.yml", "preset: strict\n");
        assertThat(Run.in(folder, "config", "check", "right.yml", "other.yml").err())
                .isEqualTo(named.err());
        Run none = Run.in(folder, "config", "check");
        assertThat(none.code()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).contains("'fplint config init' makes one");
    }

    @Test
    void showNamesTheOriginOfEverySetting() {
        Run.file(
                folder,
                ".fplint.yml",
                "preset: strict\noverrides:\n  - match:\n      status: test\n    ignore: [FP1]\n");
        Run.file(folder, "a.yml", Run.PRESENT + "status: test\n");

        Run all = Run.in(folder, "config", "show", "--set", "fail-level=error");
        Run rule = Run.in(folder, "config", "show", "a.yml");

        assertThat(all.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(all.out())
                .startsWith("Configuration file: .fplint.yml\n")
                .containsPattern("preset +strict +\\S*\\.fplint\\.yml:1\n")
                .containsPattern("fail-level +error +command line --set\n")
                .containsPattern("limits.depth +100 +default\n")
                .containsPattern("severity.FP103 +error +\\S*\\.fplint\\.yml:1\n");
        assertThat(rule.out())
                .contains("Severities for Missing\n")
                .containsPattern("severity.FP103 +off +\\S*\\.fplint\\.yml:\\d\n");
    }

    @Test
    void wrongUseIsTold() {
        assertThat(Run.in(folder, "config").err()).isEqualTo("fplint: say what to do: init, check or show\n");
        assertThat(Run.in(folder, "config", "show", "a", "b").code()).isEqualTo(ExitCode.USAGE);
        Run.file(folder, "no.yml", "a: b\n");
        assertThat(Run.in(folder, "config", "show", "no.yml").err()).isEqualTo("fplint: no rule found in 'no.yml'\n");
        assertThat(Run.in(folder, "config", "init", "no.yml").err()).contains("is no folder");
    }
}
