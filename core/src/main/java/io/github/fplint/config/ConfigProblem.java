package io.github.fplint.config;

import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;

/**
 * Something wrong with a configuration.
 *
 * @param source the file; for a variable or an option its name as the path and its value as the text
 * @param message quotes what was found and says what would do; one sentence, no final full stop
 */
public record ConfigProblem(SourceFile source, Location location, String message) {

    @Override
    public String toString() {
        return source.path() + ":" + location.startLine() + ":" + location.startColumn() + ": " + message;
    }
}
