package io.github.fplint.syntax;

import io.github.fplint.source.Location;
import java.util.Optional;

/**
 * Something wrong with a document's syntax.
 *
 * @param related an earlier place that it has to do with, such as the first of two equal keys
 * @param message in plain words, no final full stop
 */
public record SyntaxProblem(Kind kind, Location location, Optional<Location> related, String message) {

    /** What kind of problem it is. */
    public enum Kind {
        /** The document cannot be read. */
        ERROR,
        /** A key stands twice in one mapping. */
        DUPLICATE_KEY,
        /** The document goes over a limit and was not read. */
        LIMIT
    }

    static SyntaxProblem error(Location location, String message) {
        return new SyntaxProblem(Kind.ERROR, location, Optional.empty(), message);
    }

    static SyntaxProblem limit(Location location, String message) {
        return new SyntaxProblem(Kind.LIMIT, location, Optional.empty(), message);
    }
}
