package io.github.fplint.finding;

import java.util.List;
import java.util.Objects;

/**
 * Something that users can set on a single check, such as {@code max-length}.
 *
 * @param standard the value where nobody sets one; one element for a number
 * @param meaning a few words, no final full stop
 */
public record CheckOption(String name, Type type, List<String> standard, String meaning) {

    /** What an option takes. */
    public enum Type {
        /** A whole number from 0 on. */
        NUMBER,
        /** A list of texts. */
        TEXTS
    }

    public CheckOption {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(meaning);
        standard = List.copyOf(standard);
    }

    /** An option that is a number. */
    public static CheckOption number(String name, int standard, String meaning) {
        return new CheckOption(name, Type.NUMBER, List.of(Integer.toString(standard)), meaning);
    }

    /** An option that is a list of texts. */
    public static CheckOption texts(String name, List<String> standard, String meaning) {
        return new CheckOption(name, Type.TEXTS, standard, meaning);
    }
}
