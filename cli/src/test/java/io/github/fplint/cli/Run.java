package io.github.fplint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A run of the command line inside the test's own process. */
record Run(ExitCode code, String out, String err) {

    /** A rule without guidance: FP101, an error. */
    static final String MISSING =
            "title: Missing\nlogsource:\n  product: windows\ndetection:\n  s:\n    a: b\n  condition: s\n";

    /** A rule with guidance of whatever kind: neither FP101 nor FP102. */
    static final String PRESENT = MISSING + "falsepositives:\n  - Nessus scans of the server network\n";

    static Run in(Path directory, String... args) {
        return in(directory, Map.of(), "", args);
    }

    static Run in(Path directory, Map<String, String> variables, String input, String... args) {
        return in(directory, variables, input, false, args);
    }

    static Run in(Path directory, Map<String, String> variables, String input, boolean terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ExitCode code = Cli.run(
                new Context(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new Output(out),
                        new Output(err),
                        variables,
                        directory,
                        terminal,
                        false),
                args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs where no file matters. */
    static Run of(String... args) {
        return in(Path.of(""), args);
    }

    static Path file(Path directory, String name, String text) {
        try {
            Path file = directory.resolve(name);
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
