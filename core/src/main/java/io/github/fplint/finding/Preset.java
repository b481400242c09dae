package io.github.fplint.finding;

import java.util.Arrays;
import java.util.Optional;

/** A ready-made choice of checks and severities. */
public enum Preset {
    /** What every repository gains from. */
    RECOMMENDED("recommended"),
    /** SigmaHQ's convention, in which the exact words {@code Unknown} and {@code Unlikely} are allowed. */
    SIGMAHQ("sigmahq"),
    /** Everything. */
    STRICT("strict");

    private final String id;

    Preset(String id) {
        this.id = id;
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }

    /** The preset with the given {@link #id()}. */
    public static Optional<Preset> of(String id) {
        return Arrays.stream(values()).filter(p -> p.id.equals(id)).findFirst();
    }
}
