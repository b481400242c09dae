package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The archive of classes that a first start makes: the next ones use it, and it is never in the way. */
@DisabledOnOs(OS.WINDOWS)
class ClassArchiveIT extends Installation {

    @Test
    void firstStartMakesAnArchiveOfClassesThatTheNextOnesUse() throws Exception {
        Path app = copy("app");
        Path outdated = Run.file(app, "lib/fplint-0123456789ab-17.0.1.jsa", "of another build");

        lints(app);
        assertThat(archives(app)).singleElement().satisfies(f -> assertThat(f).isNotEmptyFile());
        assertThat(outdated).doesNotExist();

        Path log = folder.resolve("classes.log");
        variables.put("FPLINT_JAVA_OPTS", "-Xlog:class+load:file=" + log);
        lints(app);
        assertThat(Files.readString(log))
                .contains("io.github.fplint.lint.Linter source: shared objects file (top)")
                .contains("org.yaml.snakeyaml.parser.ParserImpl source: shared objects file (top)");
        assertThat(archives(app)).hasSize(1);
    }

    @Test
    void settingsOfTheUserDoNotReachTheArchive() throws Exception {
        Path app = copy("app");
        variables.put("FPLINT_PRESET", "no such preset");

        assertThat(startFrom(app, "version").code()).isZero();

        assertThat(archives(app)).singleElement().satisfies(f -> assertThat(f).isNotEmptyFile());
    }

    @Test
    void severalFirstStartsAtOnceAreLikeOne() throws Exception {
        Path app = copy("app");
        Run.file(folder, "a.yml", Run.MISSING);
        String start = "'" + app.resolve("bin/fplint") + "' lint -f concise a.yml >out$i 2>&1 || echo $? >>out$i";

        run(List.of("sh", "-c", "for i in 1 2 3 4; do (" + start + ") & done; wait"));

        for (int i = 1; i <= 4; i++) {
            assertThat(folder.resolve("out" + i)).content().matches("a\\.yml:1:.*\n1\n");
        }
        assertThat(archives(app)).singleElement().satisfies(f -> assertThat(f).isNotEmptyFile());
        lints(app);
    }

    @Test
    void noArchiveWhereNobodyMayWrite() throws Exception {
        Path app = copy("app");
        Path lib = app.resolve("lib");
        assertThat(lib.toFile().setWritable(false)).isTrue();
        assumeTrue(!Files.isWritable(lib), "this user may write everywhere");

        lints(app);

        assertThat(archives(app)).isEmpty();
        assertThat(lib.toFile().setWritable(true)).isTrue();
    }

    @Test
    void noArchiveWhereSharingIsOff() throws Exception {
        Path app = copy("app");
        variables.put("FPLINT_JAVA_OPTS", "-Xmx256m -Xshare:off");

        lints(app);

        assertThat(archives(app)).isEmpty();
    }

    @Test
    void archiveThatCannotBeMadeIsTriedOnce() throws Exception {
        Path app = copy("app");
        String real = variables.get("JAVA_HOME");
        Path java = Run.file(
                folder,
                "jdk/bin/java",
                "#!/bin/sh\ncase \"$*\" in *ArchiveClassesAtExit*) echo tried >>'" + folder + "/tries'; exit 1;; esac\n"
                        + "exec '" + real + "/bin/java' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.copy(Path.of(real, "release"), folder.resolve("jdk/release"));
        variables.put("JAVA_HOME", folder.resolve("jdk").toString());

        lints(app);
        lints(app);

        assertThat(folder.resolve("tries")).hasContent("tried");
        assertThat(archives(app)).singleElement().satisfies(f -> assertThat(f).isEmptyFile());
    }

    @Test
    void archiveThatDoesNotFitCostsNothing() throws Exception {
        Path app = copy("app");
        lints(app);
        Path archive = archives(app).get(0);
        byte[] bytes = Files.readAllBytes(archive);
        Files.delete(archive);

        Files.writeString(archive, "no archive");
        lints(app);
        Path moved = folder.resolve("moved");
        Files.write(archive, bytes);
        Files.move(app, moved);
        lints(moved);
    }

    /** Lints a rule without guidance; the same whatever became of the archive. */
    private void lints(Path app) throws Exception {
        Run.file(folder, "a.yml", Run.MISSING);
        Ended ended = startFrom(app, "lint", "-f", "concise", "a.yml");
        assertThat(ended.out()).startsWith("a.yml:1:").hasLineCount(1);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isEqualTo(1);
    }

    private static List<Path> archives(Path app) throws IOException {
        try (Stream<Path> files = Files.list(app.resolve("lib"))) {
            return files.filter(f -> !f.toString().endsWith(".jar")).toList();
        }
    }
}
