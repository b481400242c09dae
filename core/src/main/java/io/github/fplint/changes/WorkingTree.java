package io.github.fplint.changes;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Translates between git's paths, which are relative to the top of the working tree, and those of findings.
 *
 * @param directory what the paths of findings are relative to
 * @param top the top of the working tree
 * @param prefix the directory below the top
 */
record WorkingTree(Path directory, Path top, Path prefix) {

    static WorkingTree of(Git git, Path directory) throws GitException {
        Git.Answer answer = git.ask("rev-parse", "--is-inside-work-tree", "--show-prefix", "--show-toplevel");
        if (!answer.ok()) {
            String complaint = answer.complaint();
            throw new GitException(
                    complaint.startsWith("not a git repository")
                            ? "'" + directory.toAbsolutePath() + "' is in no git repository"
                            : "git cannot look at '" + directory.toAbsolutePath() + "': " + complaint);
        }
        String[] lines = answer.text().split("\n", 3);
        try {
            return new WorkingTree(directory, Path.of(lines[2].stripTrailing()).toRealPath(), Path.of(lines[1]));
        } catch (IOException | InvalidPathException e) {
            throw new GitException("the top of the working tree cannot be read: " + e.getMessage());
        }
    }

    /** How findings name a file; empty where this system cannot express its name. */
    Optional<String> shown(String path) {
        try {
            return Optional.of(slashes(prefix.relativize(Path.of(path))));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** How git names a file that was found in another way, such as by its absolute path or through a link. */
    Optional<String> tracked(String shown) {
        try {
            Path file = directory.resolve(shown).toRealPath();
            return file.startsWith(top) ? Optional.of(slashes(top.relativize(file))) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
