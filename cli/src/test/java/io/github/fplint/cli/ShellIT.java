package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Uses the distribution as a user does in a shell: what it reads, what it prints, how it ends. */
@DisabledOnOs(OS.WINDOWS)
class ShellIT extends Installation {

    @Test
    void findingsGoToStandardOutputAndExitCodeIsOne() throws Exception {
        Run.file(folder, "a.yml", Run.MISSING);

        Ended ended = fplint("lint", "--format", "concise", "a.yml");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("a.yml:1:", "error[FP101]");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void cleanRunEndsWithZero() throws Exception {
        Run.file(folder, "a.yml", Run.PRESENT);

        Ended ended = fplint("lint", "--select", "FP101", "a.yml");

        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void wrongUseEndsWithTwo() throws Exception {
        Ended ended = fplint("lint", "--selct", "x");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .isEqualTo("fplint: unknown option '--selct'; did you mean '--select'? (see 'fplint help lint')\n");
    }

    @Test
    void repositoryAdoptsItInThreeCommands() throws Exception {
        Run.file(folder, "rules/a.yml", Run.MISSING);
        Run.file(folder, "rules/b.yml", Run.MISSING.replace("Missing", "Other"));

        assertThat(fplint("config", "init", "--preset", "sigmahq").code()).isZero();
        assertThat(fplint("baseline", "create").err()).startsWith("fplint: '.fplint-baseline.json' holds ");
        assertThat(fplint("lint").code()).isZero();
        Run.file(folder, "rules/b.yml", Run.MISSING.replace("Missing", "Other") + "falsepositives: []\n");

        Ended ended = fplint("lint", "--format", "concise");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("rules/b.yml:", "error[FP102]").doesNotContain("a.yml", "FP101");
    }

    @Test
    void fixIsWritten() throws Exception {
        Path file =
                Run.file(folder, "a.yml", Run.MISSING + "falsepositives:\n  - nightly backups of the mail server\n");

        Ended ended = fplint("lint", "--fix", "--select", "FP301", "a.yml");

        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEqualTo("fplint: fixed 1 finding in 1 file\n");
        assertThat(file).content().contains("- Nightly backups");
    }

    @Test
    void standardInputMayBeAPipeOrAFile() throws Exception {
        Run.file(folder, "a.yml", Run.MISSING);

        for (String command : List.of("cat a.yml | fplint lint -f concise -", "fplint lint -f concise - <a.yml")) {
            Ended ended = run(List.of("sh", "-c", script(command)));
            assertThat(ended.err()).isEmpty();
            assertThat(ended.out()).startsWith("<stdin>:1:");
        }
    }

    @Test
    void readerMayStopReading() throws Exception {
        Ended ended = run(List.of("sh", "-c", script("fplint explain --all | head -n 1")));

        assertThat(ended.out()).startsWith("# ");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void lettersOutsideAsciiNeedNoLocale() throws Exception {
        Path rules = Files.createDirectories(folder.resolve("r"));
        run(List.of("sh", "-c", "printf '%s' '" + Run.MISSING + "' > r/$(printf 'r\\303\\250gle.yml')"));
        assumeTrue(Files.isDirectory(rules));
        for (String locale : List.of("", "C", "POSIX")) {
            variables.put("LC_ALL", locale);

            Ended ended = run(List.of("sh", "-c", script("fplint lint -f concise r")));

            assertThat(ended.err()).isEmpty();
            assertThat(ended.out()).contains("r\u00E8gle.yml:1:");
        }
    }

    @Test
    void colourNeedsATerminalOrForce() throws Exception {
        assertThat(fplint("help").out()).doesNotContain("\u001B");
        assertThat(fplint("help", "--color", "always").out()).contains("\u001B");
        variables.put("CLICOLOR_FORCE", "1");
        assertThat(fplint("help").out()).contains("\u001B");
        variables.put("NO_COLOR", "1");
        assertThat(fplint("help").out()).doesNotContain("\u001B");
    }
}
