package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {

    private static final String FILE = ".fplint-baseline.json";

    @TempDir
    Path folder;

    private Run run(String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--set";
        all[args.length + 1] = "select=FP101";
        return Run.in(folder, all);
    }

    @Test
    void knownFindingsAreHiddenAndNewOnesShown() {
        Run.file(folder, "rules/a.yml", Run.MISSING);

        Run created = run("baseline", "create", "rules");

        assertThat(created).isEqualTo(new Run(ExitCode.CLEAN, "", "fplint: '" + FILE + "' holds 1 finding\n"));
        Run hidden = run("lint", "rules");
        assertThat(hidden.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(hidden.err()).isEqualTo("fplint: '" + FILE + "' hides 1 finding\n");
        assertThat(run("lint", "-q", "rules").err()).isEmpty();
        assertThat(run("lint", "--no-baseline", "rules").code()).isEqualTo(ExitCode.FINDINGS);

        Run.file(folder, "rules/b.yml", Run.MISSING.replace("Missing", "New"));
        Run fresh = run("lint", "-f", "concise", "rules");
        assertThat(fresh.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(fresh.out()).contains("b.yml:").doesNotContain("a.yml");
    }

    @Test
    void staleEntriesAreToldAndPruned() {
        Run.file(folder, "a.yml", Run.MISSING);
        run("baseline", "create");
        assertThat(run("baseline", "check")).isEqualTo(new Run(ExitCode.CLEAN, "", ""));
        Run.file(folder, "a.yml", Run.PRESENT);

        String told =
                "fplint: 1 entry of '" + FILE + "' is stale: what it hid is gone; 'fplint baseline prune' removes it\n";
        assertThat(run("lint").err()).isEqualTo(told);
        assertThat(Run.in(folder, "lint", "--select", "FP102").err()).isEmpty();
        assertThat(run("baseline", "check")).isEqualTo(new Run(ExitCode.FINDINGS, "", told));
        assertThat(run("baseline", "prune").err()).contains("holds 0 findings, before 1");
        assertThat(run("baseline", "check").code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void expiredEntriesHideNothing() throws Exception {
        Run.file(folder, "a.yml", Run.MISSING);
        run("baseline", "create");
        Path file = folder.resolve(FILE);
        Files.writeString(file, Files.readString(file).replace("\"path\"", "\"expires\": \"2001-01-31\", \"path\""));

        Run lint = run("lint");

        assertThat(lint.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(lint.err()).isEqualTo("fplint: 1 entry of '" + FILE + "' is expired\n");
        assertThat(run("baseline", "update").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(file).content().contains("2001-01-31");
    }

    @Test
    void baselineStandsBesideTheConfiguration() {
        Run.file(folder, "rules/.fplint.yml", "preset: strict\n");
        Run.file(folder, "rules/a.yml", Run.MISSING);

        run("baseline", "create", "rules");

        assertThat(folder.resolve("rules/" + FILE)).exists();
        assertThat(run("lint", "rules").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run("lint", "--isolated", "rules").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void wrongUseIsTold() {
        Run.file(folder, "a.yml", Run.MISSING);
        assertThat(run("baseline", "update").err())
                .isEqualTo("fplint: no such baseline: '" + FILE + "'; 'fplint baseline create' makes one\n");
        Run.file(folder, FILE, "{\"version\": 1, \"findings\": 3}");

        Run broken = run("lint");
        assertThat(broken.code()).isEqualTo(ExitCode.USAGE);
        assertThat(broken.err())
                .startsWith("fplint: " + FILE + ":1:")
                .contains("\n  1 | {")
                .contains("^");
        assertThat(run("baseline", "create").err()).contains("exists; 'fplint baseline update' keeps its reasons");
        assertThat(run("baseline", "create", "--force").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run("baseline", "prune", "--select", "FP101").err())
                .startsWith("fplint: '--select' and '--ignore' would lose the entries of other checks");
        assertThat(run("baseline", "check", "--force").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("baseline").err()).isEqualTo("fplint: say what to do: create, update, prune or check\n");
        assertThat(run("baseline", "crate").err())
                .isEqualTo("fplint: 'crate' is none of create, update, prune or check; did you mean 'create'?\n");
    }
}
