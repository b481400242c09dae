package io.github.fplint.config;

import java.util.Optional;

/** Which files of a folder are read; a file that is named is always read. */
record FileSelection(Optional<PathPatterns> include, PathPatterns exclude) {

    static final FileSelection ALL = new FileSelection(Optional.empty(), PathPatterns.NONE);

    boolean enters(String folder) {
        return !exclude.matches(folder);
    }

    boolean reads(String file) {
        return !exclude.matches(file)
                && include.filter(patterns -> !patterns.matches(file)).isEmpty();
    }
}
