package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffModeTest {

    @TempDir
    Path folder;

    @BeforeEach
    void commitTwoRules() throws Exception {
        git("init", "-q", "-b", "main");
        Run.file(folder, "old.yml", Run.MISSING);
        Run.file(folder, "changed.yml", Run.MISSING);
        git("add", ".");
        git("commit", "-q", "-m", "first");
    }

    private void git(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@example.org"));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }

    private Run lint(String... args) {
        String[] all = new String[args.length + 5];
        System.arraycopy(new String[] {"lint", "-f", "concise", "--select", "FP101"}, 0, all, 0, 5);
        System.arraycopy(args, 0, all, 5, args.length);
        return Run.in(folder, all);
    }

    @Test
    void onlyChangedRulesAreShown() {
        Run.file(folder, "changed.yml", Run.MISSING.replace("a: b", "a: c"));

        Run run = lint("--since", "HEAD");

        assertThat(run.out()).contains("changed.yml:").doesNotContain("old.yml");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(lint("--since", "HEAD", "--diff-filter", "lines").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(lint("--since", "HEAD", "--diff-filter", "files").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(lint("--since", "HEAD", "old.yml").code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void stagedContentCounts() throws Exception {
        Run.file(folder, "changed.yml", Run.MISSING.replace("a: b", "a: c"));
        assertThat(lint("--staged").code()).isEqualTo(ExitCode.CLEAN);
        git("add", ".");
        Run.file(folder, "changed.yml", Run.PRESENT);

        assertThat(lint("--staged").out()).contains("changed.yml:");
        assertThat(lint("--staged", "old.yml").code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void whatGitCannotAnswerIsWrongUse(@TempDir Path elsewhere) {
        assertThat(lint("--since", "nowhere").code()).isEqualTo(ExitCode.USAGE);
        assertThat(lint("--since", "nowhere").err()).startsWith("fplint: git knows no commit 'nowhere'");
        Run.file(elsewhere, "a.yml", Run.MISSING);
        Run run = Run.in(elsewhere, "lint", "--staged");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("is in no git repository").containsOnlyOnce("\n");
    }
}
