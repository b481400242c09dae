package io.github.fplint.source;

import java.util.Objects;
import java.util.function.Function;

/** A value and the place it was read from. */
public record Located<T>(T value, Location location) {

    public Located {
        Objects.requireNonNull(value);
        Objects.requireNonNull(location);
    }

    /** The same place with another value. */
    public <R> Located<R> map(Function<? super T, ? extends R> function) {
        return new Located<>(function.apply(value), location);
    }
}
