package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The hooks for pre-commit, called as pre-commit calls them: the entry, and the files behind it. */
class HooksTest {

    @TempDir
    Path folder;

    private static Map<String, Map<String, Object>> hooks() throws IOException {
        Map<String, Map<String, Object>> hooks = new TreeMap<>();
        List<Map<String, Object>> all = new Yaml().load(Files.readString(Path.of("../.pre-commit-hooks.yaml")));
        all.forEach(h -> hooks.put(String.valueOf(h.get("id")), h));
        return hooks;
    }

    private Run run(String hook, String... files) throws IOException {
        String entry = String.valueOf(hooks().get(hook).get("entry"));
        assertThat(entry).startsWith("fplint ");
        List<String> words = new ArrayList<>(List.of(entry.split(" ", -1)));
        words.addAll(List.of(files));
        return Run.in(folder, words.subList(1, words.size()).toArray(String[]::new));
    }

    /** 'unsupported', the newer name of 'system', makes versions before 4.4 refuse the whole file. */
    @Test
    void oldAndNewVersionsTakeThem() throws IOException {
        assertThat(hooks().keySet()).containsExactly("fplint", "fplint-config", "fplint-docker", "fplint-fix");
        assertThat(hooks().values())
                .allSatisfy(h -> assertThat(h.get("language")).isIn("system", "docker"))
                // One start of Java for all files, and checks that compare rules see them all.
                .allSatisfy(h -> assertThat(h.get("require_serial")).isEqualTo(true));
    }

    @Test
    void findingsFailACommitAndOtherYamlDoesNot() throws IOException {
        Run.file(folder, "a.yml", Run.MISSING);
        Run.file(folder, "chart.yaml", "foo: {{- if y }}\n");

        assertThat(run("fplint", "a.yml", "chart.yaml").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run("fplint", "a.yml", "chart.yaml").out()).contains("FP101").doesNotContain("LD002");
        assertThat(run("fplint", "chart.yaml").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run("fplint-docker", "chart.yaml").code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void fixesAreWritten() throws IOException {
        Path file = Run.file(folder, "a.yml", Run.PRESENT.replace("Nessus", "nightly Nessus"));

        run("fplint-fix", "a.yml");

        assertThat(file).content().contains("- Nightly Nessus");
    }

    @Test
    void settingsAreChecked() throws IOException {
        Run.file(folder, ".fplint.yml", "preset: strict\n");
        assertThat(run("fplint-config", ".fplint.yml").code()).isEqualTo(ExitCode.CLEAN);

        Run.file(folder, ".fplint.yml", "presett: strict\n");
        assertThat(run("fplint-config", ".fplint.yml").code()).isEqualTo(ExitCode.USAGE);
    }
}
