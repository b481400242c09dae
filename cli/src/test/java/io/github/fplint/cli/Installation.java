package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as the build has made it, and what it is started with. */
abstract class Installation {

    static final Path HOME = Path.of(System.getProperty("fplint.home"));
    static final String VERSION = System.getProperty("fplint.version");

    @TempDir
    Path folder;

    final Map<String, String> variables = new TreeMap<>();

    @BeforeEach
    void useTheJavaOfThisTest() {
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("PATH", System.getenv("PATH"));
    }

    record Ended(int code, String out, String err) {}

    Ended fplint(String... args) throws IOException, InterruptedException {
        return startFrom(HOME, args);
    }

    Ended startFrom(Path installation, String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(installation.resolve("bin/fplint").toString()));
        command.addAll(List.of(args));
        return run(command);
    }

    Ended run(List<String> command) throws IOException, InterruptedException {
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

    /** A command for {@code sh} that knows {@code fplint}. */
    static String script(String command) {
        return "fplint() { '" + HOME.resolve("bin/fplint") + "' \"$@\"; }; " + command;
    }

    /** The distribution as it comes out of the zip. */
    Path copy(String name) throws IOException {
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
}
