package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Starts the launcher by whatever path, and wherever it stands. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT extends Installation {

    @Test
    void launcherMayBeALink() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("my bin"));
        Path link = Files.createSymbolicLink(bin.resolve("first"), HOME.resolve("bin/fplint"));
        Files.createSymbolicLink(folder.resolve("second"), Path.of("my bin/first"));

        assertThat(run(List.of(link.toString(), "version")).code()).isZero();
        assertThat(run(List.of("./second", "version")).code()).isZero();
        variables.put("PATH", bin + ":" + variables.get("PATH"));
        assertThat(run(List.of("sh", "-c", "first version")).out()).startsWith("fplint ");
        assertThat(run(List.of("sh", "-c", "cd 'my bin' && sh first version")).code())
                .isZero();
        // JUnit warns of links that lead out of its folder.
        Files.delete(link);
    }

    @Test
    void installationMayStandInAFolderWithBlanks() throws Exception {
        Path copy = copy("an app/fplint");
        Run.file(folder, "my rules/a.yml", Run.MISSING);

        Ended ended = startFrom(copy, "lint", "-f", "concise", "my rules");

        assertThat(ended.out()).contains("my rules/a.yml:1:");
    }

    @Test
    void folderThatJavaCannotStartFromIsTold() throws Exception {
        Path copy = copy("a:b");

        Ended ended = startFrom(copy, "version");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).startsWith("fplint: Java starts no program from a folder with ':' in its name");
    }
}
