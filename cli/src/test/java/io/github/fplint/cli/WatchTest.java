package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WatchTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CompletableFuture<ExitCode> ended = new CompletableFuture<>();
    private Thread thread = new Thread();

    private void watch() throws InterruptedException {
        Context context = new Context(
                InputStream.nullInputStream(),
                new Output(out),
                new Output(err),
                Map.of("GITHUB_ACTIONS", ""),
                folder,
                false,
                false);
        thread = new Thread(() ->
                ended.complete(Cli.run(context, "lint", "--watch", "--select", "FP101,FP103", folder.toString())));
        thread.start();
        await("; Ctrl-C ends it\n");
    }

    /** Waits until standard error has it. */
    private void await(String text) throws InterruptedException {
        while (!err.toString(StandardCharsets.UTF_8).contains(text)) {
            assertThat(ended).isNotDone();
            Thread.sleep(20);
        }
    }

    @AfterEach
    void end() throws Exception {
        thread.interrupt();
        thread.join();
    }

    @Test
    void printsOnlyWhatChanges() throws Exception {
        Run.file(folder, "a.yml", Run.MISSING);
        Run.file(folder, "b.yml", Run.PRESENT);
        watch();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("fplint: watching 2 files, 1 error; Ctrl-C ends it\n");

        // A line more above moves the finding of a.yml, and is no news.
        Run.file(folder, "a.yml", "# moved\n" + Run.MISSING);
        Run.file(folder, "c.yml", Run.MISSING + "falsepositives:\n  - Unknown\n");
        await("fplint: 1 new, 0 gone, 1 error, 1 warning\n");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("warning[FP103]: 'Unknown' names no benign cause", "c.yml:9:5", "= help: ")
                .doesNotContain("FP101", "Found ");

        out.reset();
        Files.delete(folder.resolve("a.yml"));
        await("fplint: 0 new, 1 gone, 1 warning\n");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("gone: ")
                .contains("a.yml:2: error[FP101] ")
                .doesNotContain("FP103");

        thread.interrupt();
        assertThat(ended.get()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void heedsChangedSettingsAndOutlivesWrongOnes() throws Exception {
        Run.file(folder, "a.yml", Run.MISSING);
        watch();

        Run.file(folder, ".fplint.yml", "exclud: [a.yml]\n");
        await("did you mean 'exclude'?");
        Run.file(folder, ".fplint.yml", "exclude: [a.yml]\n");
        await("fplint: 0 new, 1 gone, no findings\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fix", "--diff", "--staged", "--format=json", "-"})
    void whatDoesNotGoTogetherIsRefused(String argument) {
        Run run = Run.in(folder, "lint", "--watch", argument);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("fplint: '--watch' ");
    }
}
