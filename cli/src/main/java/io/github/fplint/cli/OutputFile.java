package io.github.fplint.cli;

import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a whole file or leaves the old one as it was. */
final class OutputFile {

    private OutputFile() {}

    /** What fills the file. */
    @FunctionalInterface
    interface Content {
        void write(Writer out) throws IOException;
    }

    /** Replaces a file; devices and pipes are written straight to. */
    static void write(Path file, Content content) throws IOException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                fill(file, content, StandardOpenOption.WRITE);
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file, content);
            }
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** Adds to the end of a file, which is made where there is none. */
    static void append(Path file, Content content) throws IOException {
        try {
            fill(file, content, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        String name = file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
        Path beside = file.resolveSibling(name);
        try {
            fill(
                    beside,
                    content,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING);
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            if (Files.exists(beside, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(beside);
            }
        }
    }

    private static void fill(Path file, Content content, StandardOpenOption... options) throws IOException {
        Output out = new Output(Files.newOutputStream(file, options));
        try (out) {
            content.write(out);
        }
        if (out.failure().isPresent()) {
            throw new IOException(out.failure().get());
        }
    }

    private static UsageException unwritable(Path file, IOException e) {
        String reason = e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
        return new UsageException("cannot write '" + Visible.of(file.toString()) + "': " + Visible.of(reason));
    }
}
