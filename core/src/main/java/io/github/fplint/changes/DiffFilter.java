package io.github.fplint.changes;

import java.util.Arrays;
import java.util.Optional;

/** Which findings of a changed file count. */
public enum DiffFilter {
    /** Those of rules whose guidance, detection, log source, level or deprecation changed. */
    RULES("rules"),
    /** Those on changed lines. */
    LINES("lines"),
    /** All. */
    FILES("files");

    private final String id;

    DiffFilter(String id) {
        this.id = id;
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }

    /** The filter with the given {@link #id()}. */
    public static Optional<DiffFilter> of(String id) {
        return Arrays.stream(values()).filter(f -> f.id.equals(id)).findFirst();
    }
}
