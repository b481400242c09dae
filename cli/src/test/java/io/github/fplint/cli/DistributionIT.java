package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the distribution holds, and what it says of itself. */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT extends Installation {

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
    void examplesAreThereToTry() throws Exception {
        Ended ended = fplint("lint", HOME.resolve("examples").toString());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out())
                .contains("sigma.yml", "splunk.yml", "elastic.toml")
                .contains("in 4 rules");
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
