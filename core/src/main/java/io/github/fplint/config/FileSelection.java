package io.github.fplint.config;

import java.util.Optional;

/**
 * Which files of a folder are read.
 *
 * @param trustsNames whether a file that is named is always read
 */
record FileSelection(Optional<PathPatterns> include, PathPatterns exclude, boolean trustsNames) {

    static final FileSelection ALL = new FileSelection(Optional.empty(), PathPatterns.NONE, true);

    boolean enters(String folder) {
        return !exclude.matches(folder);
    }

    boolean reads(String file) {
        return !exclude.matches(file)
                && include.filter(patterns -> !patterns.matches(file)).isEmpty();
    }
}
