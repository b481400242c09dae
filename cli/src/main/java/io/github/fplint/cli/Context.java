package io.github.fplint.cli;

import io.github.fplint.terminal.Visible;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command may use of the process it runs in.
 *
 * @param variables the environment variables
 * @param directory what relative paths are relative to; empty for the process's own working directory
 * @param terminal whether a person watches standard output
 * @param errorTerminal whether a person watches standard error
 */
record Context(
        InputStream in,
        Output out,
        Output err,
        Map<String, String> variables,
        Path directory,
        boolean terminal,
        boolean errorTerminal) {

    static Context ofProcess() {
        return new Context(
                new FileInputStream(FileDescriptor.in),
                new Output(new FileOutputStream(FileDescriptor.out)),
                new Output(new FileOutputStream(FileDescriptor.err)),
                System.getenv(),
                Path.of(""),
                Colour.terminal(),
                Boolean.getBoolean("fplint.error-terminal"));
    }

    /** The value of an environment variable; empty where it is not set. */
    String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** A path as the user means it. */
    Path path(String name) {
        try {
            return directory.resolve(name);
        } catch (InvalidPathException e) {
            throw new UsageException("not a path: '" + Visible.of(name) + "'");
        }
    }
}
