package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The shell steps of the action for GitHub, run by bash as a runner does, with an fplint that tells its arguments. */
@DisabledOnOs(OS.WINDOWS)
class ActionTest {

    @TempDir
    Path folder;

    private final Map<String, String> variables = new TreeMap<>();

    @BeforeEach
    void standIn() throws IOException {
        Path program = Run.file(
                folder,
                "action/cli/target/fplint/bin/fplint",
                "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit ${FPLINT_CODE:-0}\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        variables.put("PATH", System.getenv("PATH"));
        variables.put("ACTION", folder.resolve("action").toString());
        variables.put("GITHUB_OUTPUT", folder.resolve("output").toString());
        variables.put("PATHS", ".");
        variables.put("ARGS", "");
        variables.put("ONLY_CHANGED", "true");
        variables.put("SARIF_FILE", "fplint.sarif");
    }

    private static List<Map<String, Object>> steps() throws IOException {
        Map<String, Map<String, List<Map<String, Object>>>> action =
                new Yaml().load(Files.readString(Path.of("../action.yml")));
        return action.get("runs").get("steps");
    }

    private String lint(int code) throws IOException, InterruptedException {
        String script = steps().stream()
                .filter(s -> "Lint".equals(s.get("name")))
                .map(s -> String.valueOf(s.get("run")))
                .findFirst()
                .orElseThrow();
        Path file = Run.file(folder, "step.sh", script);
        ProcessBuilder builder = new ProcessBuilder("bash", "-eo", "pipefail", file.toString())
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().clear();
        builder.environment().putAll(variables);
        Process process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(code);
        return Files.readString(folder.resolve("out"));
    }

    /** An expression inside a script is replaced before the shell reads it: whoever writes a title writes the script. */
    @Test
    void inputsComeByTheEnvironmentOnly() throws IOException {
        assertThat(steps()).allSatisfy(s -> {
            assertThat(String.valueOf(s.get("run"))).doesNotContain("${{");
            assertThat(s).doesNotContainKey("uses").containsEntry("shell", "bash");
        });
    }

    @Test
    void argumentsStayWhatTheyAre() throws Exception {
        variables.put("PATHS", "my rules\n$(touch evil); `touch evil`\n");
        variables.put("ARGS", "--preset=sigmahq\n\n--ignore=FP106 FP107");

        assertThat(lint(0)).isEqualTo("""
                lint
                --format
                github
                --format
                sarif=fplint.sarif
                --preset=sigmahq
                --ignore=FP106 FP107
                --
                my rules
                $(touch evil); `touch evil`
                """);
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    @Test
    void pullRequestsShowWhatTheyChange() throws Exception {
        variables.put("GITHUB_BASE_REF", "main");
        assertThat(lint(0)).contains("\n--since\norigin/main\n");

        variables.put("ONLY_CHANGED", "false");
        assertThat(lint(0)).doesNotContain("--since");
    }

    @Test
    void findingsFailTheJobAfterTheUpload() throws Exception {
        variables.put("FPLINT_CODE", "1");
        lint(0);
        variables.put("FPLINT_CODE", "2");
        lint(2);

        assertThat(folder.resolve("output")).content().isEqualTo("exit-code=1\nexit-code=2\n");
    }
}
