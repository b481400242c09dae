package io.github.fplint.repository;

import io.github.fplint.load.RuleLoader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the files that a run looks at. */
final class RuleFiles {

    private static final Set<String> SKIPPED_FOLDERS = Set.of(".git", "target", "build", "node_modules");

    /**
     * A file to read.
     *
     * @param path as shown, separated by {@code /}
     * @param named whether the user named the file itself
     * @param error why it cannot be read; empty where nothing is known against it
     */
    record RuleFile(Path file, String path, boolean named, String error) {}

    private final Path workingDirectory = Path.of("").toAbsolutePath();
    private final Map<Path, RuleFile> files = new LinkedHashMap<>();

    private final WalkFilter filter;

    private RuleFiles(WalkFilter filter) {
        this.filter = filter;
    }

    /** The files of paths and of the folders among them, each once. */
    static List<RuleFile> of(List<Path> paths, WalkFilter filter) {
        RuleFiles found = new RuleFiles(filter);
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                found.walk(path);
            } else if (filter.trustsNames()) {
                found.add(path, true, "");
            } else if (found.wants(path)) {
                found.add(path, false, "");
            }
        }
        return new ArrayList<>(found.files.values());
    }

    private boolean wants(Path file) {
        Path name = file.getFileName();
        return name != null && RuleLoader.isCandidate(name.toString()) && filter.reads(shown(file));
    }

    private void add(Path file, boolean named, String error) {
        Path absolute = file.toAbsolutePath().normalize();
        RuleFile ruleFile = new RuleFile(file, shown(file, absolute), named, error);
        if (named) {
            files.put(absolute, ruleFile);
        } else {
            files.putIfAbsent(absolute, ruleFile);
        }
    }

    private String shown(Path file) {
        return shown(file, file.toAbsolutePath().normalize());
    }

    /** Below the working directory relative to it, as other tools and code hosts name files; else as given. */
    private String shown(Path file, Path absolute) {
        Path path = absolute.startsWith(workingDirectory) ? workingDirectory.relativize(absolute) : file.normalize();
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private void walk(Path folder) {
        Deque<GitIgnore> ignores = new ArrayDeque<>();
        ignores.push(GitIgnore.NONE);
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    if (skipped(directory)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    ignores.push(directory.equals(folder) ? GitIgnore.of(folder) : ignore().in(directory));
                    return FileVisitResult.CONTINUE;
                }

                private boolean skipped(Path directory) {
                    Path name = directory.getFileName();
                    return !directory.equals(folder)
                            && name != null
                            && (SKIPPED_FOLDERS.contains(name.toString())
                                    || ignore().ignores(directory, true)
                                    || !filter.enters(shown(directory)));
                }

                private GitIgnore ignore() {
                    return ignores.element();
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    boolean regular =
                            attributes.isRegularFile() || (attributes.isSymbolicLink() && Files.isRegularFile(file));
                    if (regular && wants(file) && !ignore().ignores(file, false)) {
                        add(file, false, "");
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    if (!skipped(file)) {
                        add(file, false, IoErrors.words(e));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(
                        Path directory, java.io.@org.jspecify.annotations.Nullable IOException e) {
                    ignores.pop();
                    if (e != null) {
                        add(directory, false, IoErrors.words(e));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            add(folder, false, IoErrors.words(e));
        }
    }
}
