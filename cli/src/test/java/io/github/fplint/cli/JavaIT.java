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

/** Which Java the launcher starts, and with which options. */
@DisabledOnOs(OS.WINDOWS)
class JavaIT extends Installation {

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
}
