package io.github.fplint.changes;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Runs git in a folder, without a shell and without a say for the user's language, pager or diff tools. */
final class Git {

    private static final List<String> SETTINGS = List.of(
            "-c", "core.quotepath=off",
            "-c", "diff.relative=false",
            "-c", "diff.suppressBlankEmpty=false");

    private final Path program;
    private final Path directory;

    private Git(Path program, Path directory) {
        this.program = program;
        this.directory = directory;
    }

    /**
     * Git for a folder.
     *
     * @param searchPath the value of PATH
     * @throws GitException if no git is found
     */
    static Git in(Path directory, String searchPath) throws GitException {
        for (String folder : searchPath.split(File.pathSeparator, -1)) {
            // An empty or relative entry, and on Windows the folder itself, would let a repository bring its own git.
            for (String name : List.of("git", "git.exe")) {
                Optional<Path> program = program(folder, name);
                if (program.isPresent()) {
                    return new Git(program.get(), directory);
                }
            }
        }
        throw new GitException("git is not on the PATH");
    }

    private static Optional<Path> program(String folder, String name) {
        try {
            Path program = Path.of(folder).resolve(name);
            boolean usable = program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program);
            return Optional.of(program).filter(p -> usable);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * What a command printed.
     *
     * @param bytes every byte as one character
     */
    record Answer(int exitCode, String bytes, String errors) {

        boolean ok() {
            return exitCode == 0;
        }

        String text() {
            return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }

        /** The first line of what git complains about. */
        String complaint() {
            String line = errors.lines().findFirst().orElse("it ended with exit code " + exitCode);
            return line.replaceFirst("^(?:fatal|error): ", "");
        }
    }

    /** Runs a command, whatever comes of it. */
    Answer ask(String... command) throws GitException {
        try {
            Process process = start(List.of(command));
            process.getOutputStream().close();
            StringBuilder errors = new StringBuilder();
            Thread reader = drain(process.getErrorStream(), errors);
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            reader.join();
            return new Answer(process.waitFor(), output, errors.toString());
        } catch (IOException e) {
            throw new GitException("git cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitException("git was interrupted");
        }
    }

    /** Runs a command that has to succeed. */
    Answer run(String... command) throws GitException {
        Answer answer = ask(command);
        if (!answer.ok()) {
            throw new GitException("git " + command[0] + " failed: " + answer.complaint());
        }
        return answer;
    }

    /** The contents of blobs by id; those whose size in bytes is refused, and those that are not there, are left out. */
    Map<String, byte[]> blobs(Collection<String> ids, LongPredicate accepted) throws GitException {
        Map<String, byte[]> blobs = new HashMap<>();
        if (ids.isEmpty()) {
            return blobs;
        }
        try {
            Process process = start(List.of("cat-file", "--batch"));
            drain(process.getErrorStream(), new StringBuilder());
            try (OutputStream out = process.getOutputStream();
                    InputStream in = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
                for (String id : ids) {
                    // One question, one answer: with all questions first, both sides could wait for each other.
                    out.write((id + '\n').getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                    answer(id, in, accepted).ifPresent(bytes -> blobs.put(id, bytes));
                }
            }
            process.waitFor();
            return blobs;
        } catch (IOException e) {
            throw new GitException("git cat-file failed: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitException("git was interrupted");
        }
    }

    private static Optional<byte[]> answer(String id, InputStream in, LongPredicate accepted) throws IOException {
        StringBuilder header = new StringBuilder();
        int c;
        while ((c = in.read()) != '\n') {
            if (c < 0) {
                throw new IOException("it ended before it showed " + id);
            }
            header.append((char) c);
        }
        String[] parts = header.toString().split(" ", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        long size = Long.parseLong(parts[2]);
        if (size > Integer.MAX_VALUE - 8 || !accepted.test(size)) {
            in.skipNBytes(size + 1);
            return Optional.empty();
        }
        byte[] bytes = in.readNBytes((int) size);
        in.skipNBytes(1);
        return Optional.of(bytes);
    }

    private Process start(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>();
        whole.add(program.toString());
        whole.addAll(SETTINGS);
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).directory(directory.toFile());
        Map<String, String> environment = builder.environment();
        // What a hook sets, such as GIT_INDEX_FILE, stays: it says which index is being committed.
        environment.keySet().removeAll(List.of("GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS", "GIT_LITERAL_PATHSPECS"));
        environment.put("LC_ALL", "C");
        environment.put("GIT_OPTIONAL_LOCKS", "0");
        environment.put("GIT_TERMINAL_PROMPT", "0");
        return builder.start();
    }

    private static Thread drain(InputStream stream, StringBuilder into) {
        Thread thread = new Thread(
                () -> {
                    try (stream) {
                        into.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "fplint-git");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
