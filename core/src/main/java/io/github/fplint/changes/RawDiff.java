package io.github.fplint.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what {@code git diff --raw -z -M --no-abbrev} prints (git-diff-tree(1), "raw output format"). It says what
 * {@code --name-status} says, and the ids of the contents besides.
 */
final class RawDiff {

    private RawDiff() {}

    /** The files that are there now; deleted ones, symbolic links and submodules are left out. */
    static List<ChangedFile> parse(String output) {
        List<ChangedFile> files = new ArrayList<>();
        String[] fields = output.split("\0", -1);
        int i = 0;
        while (i + 1 < fields.length && fields[i].startsWith(":")) {
            String[] meta = fields[i].substring(1).split(" ", -1);
            char status = meta[4].charAt(0);
            boolean twoPaths = status == 'R' || status == 'C';
            String oldPath = fields[i + 1];
            String path = twoPaths ? fields[i + 2] : oldPath;
            boolean conflict = status == 'U';
            if (conflict || (status != 'D' && isFile(meta[1]))) {
                Optional<String> oldBlob = isFile(meta[0]) ? blob(meta[2]) : Optional.empty();
                files.add(new ChangedFile(path, oldPath, oldBlob, blob(meta[3])));
            }
            i += twoPaths ? 3 : 2;
        }
        return files;
    }

    private static boolean isFile(String mode) {
        return mode.startsWith("100");
    }

    private static Optional<String> blob(String id) {
        return id.chars().allMatch(c -> c == '0') ? Optional.empty() : Optional.of(id);
    }
}
