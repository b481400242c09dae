package io.github.fplint.syntax;

import io.github.fplint.source.Location;
import java.util.Objects;

/**
 * A text, number or the like.
 *
 * @param value the value as a text; empty for null
 * @param content which file offset each character of the value came from
 */
public record Scalar(String value, Type type, Location location, ContentMap content) implements Node {

    /** What the value is under YAML 1.1 or TOML 1.0. */
    public enum Type {
        STRING("a text"),
        NULL("empty"),
        BOOLEAN("a boolean"),
        NUMBER("a number"),
        TIMESTAMP("a date");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        /** The type with its article, for messages. */
        public String words() {
            return words;
        }
    }

    public Scalar {
        Objects.requireNonNull(value);
        Objects.requireNonNull(type);
        Objects.requireNonNull(location);
        Objects.requireNonNull(content);
    }

    /** Whether it is a text. */
    public boolean isString() {
        return type == Type.STRING;
    }

    /** Whether it is YAML's null, written or left out. */
    public boolean isNull() {
        return type == Type.NULL;
    }
}
