package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the distribution as a user does. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path HOME = Path.of(System.getProperty("fplint.home"));
    private static final String VERSION = System.getProperty("fplint.version");

    @TempDir
    Path folder;

    private final Map<String, String> variables = new TreeMap<>();

    @BeforeEach
    void useTheJavaOfThisTest() {
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("PATH", System.getenv("PATH"));
    }

    private record Ended(int code, String out, String err) {}

    private Ended fplint(String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(HOME.resolve("bin/fplint").toString()));
        command.addAll(List.of(args));
        return run(command);
    }

    private Ended run(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve(".out");
        Path err = folder.resolve(".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static String script(String command) {
        return "fplint() { '" + HOME.resolve("bin/fplint") + "' \"$@\"; }; " + command;
    }

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
    void versionIsThatOfTheProjectAndItsCommit() throws Exception {
        String commit = Files.exists(Path.of("../.git")) ? " \\([0-9a-f]{12,}(-dirty)? \\d{4}-\\d\\d-\\d\\d\\)" : "";

        assertThat(fplint("--version").out()).matches("fplint " + Pattern.quote(VERSION) + commit + "\n");
    }

    @Test
    void manPageIsWhatHelpPrints() throws Exception {
        assertThat(HOME.resolve("share/man/man1/fplint.1"))
                .content()
                .isEqualTo(fplint("help", "--man").out())
                .contains("\n.SH FPLINT LINT\n");
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
    void standardInputMayBeAPipeOrAFile() throws Exception {
        Run.file(folder, "a.yml", Run.MISSING);

        for (String command : List.of("cat a.yml | fplint lint -f concise -", "fplint lint -f concise - <a.yml")) {
            Ended ended = run(List.of("sh", "-c", script(command)));
            assertThat(ended.err()).isEmpty();
            assertThat(ended.out()).startsWith("<stdin>:1:");
        }
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
    void readerMayStopReading() throws Exception {
        Ended ended = run(List.of("sh", "-c", script("fplint explain --all | head -n 1")));

        assertThat(ended.out()).startsWith("# ");
        assertThat(ended.err()).isEmpty();
    }

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

        Ended ended = run(List.of(copy.resolve("bin/fplint").toString(), "lint", "-f", "concise", "my rules"));

        assertThat(ended.out()).contains("my rules/a.yml:1:");
    }

    @Test
    void folderThatJavaCannotStartFromIsTold() throws Exception {
        Path copy = copy("a:b");

        Ended ended = run(List.of(copy.resolve("bin/fplint").toString(), "version"));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).startsWith("fplint: Java starts no program from a folder with ':' in its name");
    }

    /** The distribution as it comes out of the zip. */
    private Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> files = Files.walk(HOME)) {
            for (Path file : files.filter(f -> !f.toString().endsWith(".jsa")).toList()) {
                Path target = copy.resolve(HOME.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return copy;
    }

    /** Lints a rule without guidance; the same whatever became of the archive. */
    private void lints(Path app) throws Exception {
        Run.file(folder, "a.yml", Run.MISSING);
        Ended ended = run(List.of(app.resolve("bin/fplint").toString(), "lint", "-f", "concise", "a.yml"));
        assertThat(ended.out()).startsWith("a.yml:1:").hasLineCount(1);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isEqualTo(1);
    }

    private static List<Path> archives(Path app) throws IOException {
        try (Stream<Path> files = Files.list(app.resolve("lib"))) {
            return files.filter(f -> !f.toString().endsWith(".jar")).toList();
        }
    }

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

        assertThat(run(List.of(app.resolve("bin/fplint").toString(), "version")).code())
                .isZero();

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

    @Test
    void examplesAreThereToTry() throws Exception {
        Ended ended = fplint("lint", HOME.resolve("examples").toString());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out())
                .contains("sigma.yml", "splunk.yml", "elastic.toml")
                .contains("in 4 rules");
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

    @Test
    void optionsForJavaReachJava() throws Exception {
        variables.put("FPLINT_JAVA_OPTS", "-Xmx64m -Dfplint.terminal=true");

        assertThat(fplint("help").out()).contains("\u001B");
    }

    @Test
    void missingOrOldJavaIsToldInPlainWords() throws Exception {
        variables.put("JAVA_HOME", folder.resolve("nowhere").toString());
        Ended missing = fplint("version");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("which has no bin/java; point it at Java 17 or newer");

        for (String version : List.of("11.0.2", "1.8.0_402")) {
            Path java = Run.file(folder, "jdk/bin/java", "#!/bin/sh\nexit 9\n");
            assertThat(java.toFile().setExecutable(true)).isTrue();
            Run.file(folder, "jdk/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
            variables.put("JAVA_HOME", folder.resolve("jdk").toString());
            Ended old = fplint("version");
            assertThat(old.code()).isEqualTo(2);
            assertThat(old.err()).contains("needs Java 17 or newer, and ", " is Java " + version + "; set JAVA_HOME\n");
        }
    }

    @Test
    void javaOnThePathServesAsWell() throws Exception {
        variables.remove("JAVA_HOME");
        variables.put("PATH", System.getProperty("java.home") + "/bin:" + variables.get("PATH"));

        assertThat(fplint("version").code()).isZero();
    }

    @Test
    void everyJavaSinceSeventeenServes() throws Exception {
        List<Path> homes = otherJavas();
        assumeTrue(!homes.isEmpty(), "no other Java here");
        Run.file(folder, "a.yml", Run.MISSING);
        Ended ours = fplint("lint", "-f", "json", "a.yml");
        for (Path home : homes) {
            variables.put("JAVA_HOME", home.toString());
            assertThat(fplint("lint", "-f", "json", "a.yml")).isEqualTo(ours);
        }
    }

    private static List<Path> otherJavas() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(all)) {
            return homes.filter(h -> h.getFileName().toString().matches("(temurin|java|jdk)-(21|25).*"))
                    .filter(h -> Files.isExecutable(h.resolve("bin/java")))
                    .toList();
        }
    }

    @Test
    void jarRunsByItself() throws Exception {
        Ended ended = run(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-jar",
                HOME.resolve("lib/fplint-cli-" + VERSION + ".jar").toString(),
                "classify",
                "Unknown"));

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("Unknown\n");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void zipHoldsTheSameFilesAndItsChecksumIsRight() throws IOException, NoSuchAlgorithmException {
        Path zip = HOME.resolveSibling("fplint-" + VERSION + ".zip");
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (String name : List.of("bin/fplint", "bin/fplint.bat", "LICENSE", "NOTICE", "licenses/MIT-slf4j.txt")) {
                ZipEntry entry = file.getEntry("fplint-" + VERSION + "/" + name);
                assertThat(entry).as(name).isNotNull();
                try (InputStream in = file.getInputStream(entry)) {
                    assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(HOME.resolve(name)));
                }
            }
        }
        assertThat(HOME.resolve("bin/fplint")).isExecutable();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(zip));
        assertThat(HOME.resolveSibling(zip.getFileName() + ".sha256"))
                .content(StandardCharsets.UTF_8)
                .isEqualToIgnoringNewLines(HexFormat.of().formatHex(hash) + "  " + zip.getFileName());
    }

    @Test
    void noticeNamesEveryLibrary() throws IOException {
        String notice = Files.readString(HOME.resolve("NOTICE"));
        try (Stream<Path> jars = Files.list(HOME.resolve("lib"))) {
            assertThat(jars.map(j -> j.getFileName().toString())
                            .filter(j -> j.endsWith(".jar"))
                            .map(j -> j.replaceFirst("-\\d.*", ""))
                            .filter(j -> !j.startsWith("fplint-")))
                    .allSatisfy(
                            j -> assertThat(notice).containsPattern("\n  " + j + " +(Apache-2.0|MIT|BSD-3-Clause) "));
        }
    }
}
