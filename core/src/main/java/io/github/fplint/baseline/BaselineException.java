package io.github.fplint.baseline;

import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;

/** A text is no baseline. The message says why, and what would do. */
public final class BaselineException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SourceFile source;
    private final transient Location location;

    BaselineException(SourceFile source, Location location, String message) {
        super(message);
        this.source = source;
        this.location = location;
    }

    /** The text that was read. */
    public SourceFile source() {
        return source;
    }

    /** Where in the text it goes wrong. */
    public Location location() {
        return location;
    }
}
