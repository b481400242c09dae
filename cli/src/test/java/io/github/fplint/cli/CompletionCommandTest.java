package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void everyCommandIsCompleted(String shell) {
        Run run = Run.of("completion", shell);

        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains(Commands.NAMES).contains("unsafe-fixes", "stdin-filename");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void bashCompletesCommandsActionsAndOptions() throws Exception {
        assertThat(complete("fplint", "ba")).isEqualTo("baseline");
        assertThat(complete("fplint", "baseline", "pr")).isEqualTo("prune");
        assertThat(complete("fplint", "lint", "--unsa")).isEqualTo("--unsafe-fixes");
        assertThat(complete("fplint", "lint", "ru")).isEmpty();
    }

    private static String complete(String... words) throws Exception {
        String script = Run.of("completion", "bash").out() + "COMP_WORDS=(" + String.join(" ", words) + ")\nCOMP_CWORD="
                + (words.length - 1) + "\n_fplint\necho \"${COMPREPLY[*]}\"\n";
        Process bash = new ProcessBuilder("bash", "-c", script)
                .redirectErrorStream(true)
                .start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).isZero();
        return out.strip();
    }

    @Test
    void otherShellsAreWrongUse() {
        Run run = Run.of("completion", "tcsh");

        assertThat(run).isEqualTo(new Run(ExitCode.USAGE, "", "fplint: 'tcsh' is none of bash, zsh or fish\n"));
        assertThat(Run.of("completion", "bash", "x").code()).isEqualTo(ExitCode.USAGE);
    }
}
