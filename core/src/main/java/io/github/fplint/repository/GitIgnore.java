package io.github.fplint.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code .gitignore} files of a folder and of the folders above it leave out, by git's rules: the last pattern
 * that matches decides, those of a deeper folder later than those of a higher one. Immutable.
 */
final class GitIgnore {

    static final String FILE_NAME = ".gitignore";

    /** In bytes; a larger file is no list that a person wrote, and its patterns could hold up a run. */
    private static final int LARGEST_FILE = 1_000_000;

    /** Leaves nothing out. */
    static final GitIgnore NONE = new GitIgnore(null, Path.of(""), List.of());

    private final @Nullable GitIgnore above;
    private final Path folder;
    private final List<GitIgnorePattern> patterns;

    private GitIgnore(@Nullable GitIgnore above, Path folder, List<GitIgnorePattern> patterns) {
        this.above = above;
        this.folder = folder;
        this.patterns = patterns;
    }

    /** What holds in a folder because of its own file and those of the folders above, up to the repository's root. */
    static GitIgnore of(Path folder) {
        List<Path> chain = new ArrayList<>();
        Path at = folder.toAbsolutePath().normalize();
        while (at != null) {
            chain.add(0, at);
            if (Files.exists(at.resolve(".git"))) {
                GitIgnore ignore = NONE;
                for (Path each : chain) {
                    ignore = ignore.in(each);
                }
                return ignore;
            }
            at = at.getParent();
        }
        return NONE.in(folder.toAbsolutePath().normalize()); // in no repository
    }

    /** What holds in a folder below, with the folder's own file. */
    GitIgnore in(Path below) {
        Path file = below.resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return this;
        }
        try {
            return Files.size(file) > LARGEST_FILE
                    ? this
                    : with(
                            below.toAbsolutePath().normalize(),
                            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return this; // git does not mind either
        }
    }

    /** What holds with the patterns of a file in a folder. */
    GitIgnore with(Path below, String text) {
        List<GitIgnorePattern> parsed = text.lines()
                .map(GitIgnorePattern::parse)
                .filter(Objects::nonNull)
                .toList();
        return parsed.isEmpty() ? this : new GitIgnore(this, below, parsed);
    }

    /**
     * Whether a file or folder is left out, given that no folder above it is.
     *
     * @param path below the folders that the patterns came from
     */
    boolean ignores(Path path, boolean directory) {
        for (GitIgnore level = this; level != null; level = level.above) {
            String relative = level.patterns.isEmpty() ? "" : relative(level.folder, path);
            for (int i = level.patterns.size() - 1; i >= 0; i--) {
                GitIgnorePattern pattern = level.patterns.get(i);
                if (pattern.matches(relative, directory)) {
                    return !pattern.negated();
                }
            }
        }
        return false;
    }

    private static String relative(Path folder, Path path) {
        return folder.relativize(path.toAbsolutePath().normalize())
                .toString()
                .replace(path.getFileSystem().getSeparator(), "/");
    }
}
