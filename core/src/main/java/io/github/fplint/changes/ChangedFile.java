package io.github.fplint.changes;

import java.util.Optional;

/**
 * A file that was added or changed and is still there.
 *
 * @param path relative to the top of the working tree, separated by {@code /}
 * @param oldPath where it was before
 * @param oldBlob the id of the content it had; empty where it is new
 * @param newBlob the id of the content it has; empty where only the working tree has it
 */
record ChangedFile(String path, String oldPath, Optional<String> oldBlob, Optional<String> newBlob) {

    static ChangedFile untracked(String path) {
        return new ChangedFile(path, path, Optional.empty(), Optional.empty());
    }
}
