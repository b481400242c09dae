package io.github.fplint.config;

import io.github.fplint.finding.DidYouMean;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import io.github.fplint.syntax.Mapping;
import io.github.fplint.syntax.Node;
import io.github.fplint.syntax.Scalar;
import io.github.fplint.syntax.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads values out of nodes, and says at its place what is wrong with one. */
final class ConfigValues {

    private static final int LONGEST_QUOTE = 60;

    private final SourceFile source;
    private final boolean words;
    private final List<ConfigProblem> problems;

    /** @param words whether a list may be written as one text with commas, as in variables and options */
    ConfigValues(SourceFile source, boolean words, List<ConfigProblem> problems) {
        this.source = source;
        this.words = words;
        this.problems = problems;
    }

    boolean words() {
        return words;
    }

    void problem(Location place, String message) {
        problems.add(new ConfigProblem(source, place, message));
    }

    static String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return "'" + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line) + "'";
    }

    void unknown(String what, Scalar word, Collection<String> known) {
        String hint = DidYouMean.hint(word.value(), known);
        boolean few = known.size() < 12;
        problem(
                word.location(),
                "unknown " + what + " " + quote(word.value())
                        + (hint.isEmpty() && few ? "; it is one of " + String.join(", ", known) : hint));
    }

    /** A scalar that is there. */
    Optional<Scalar> scalar(Scalar key, Node value) {
        if (value instanceof Scalar scalar && !scalar.isNull()) {
            return Optional.of(scalar);
        }
        if (value instanceof Scalar) {
            problem(key.location(), quote(key.value()) + " has no value; give one or take the key out");
        } else {
            problem(value.location(), quote(key.value()) + " takes one value, not " + kind(value));
        }
        return Optional.empty();
    }

    <T> Optional<T> choice(Scalar key, Node value, Map<String, T> choices) {
        return scalar(key, value).flatMap(s -> choice(key.value(), s, choices));
    }

    <T> Optional<T> choice(String what, Scalar word, Map<String, T> choices) {
        T chosen = choices.get(word.value());
        if (chosen == null) {
            unknown(what, word, choices.keySet());
        }
        return Optional.ofNullable(chosen);
    }

    Optional<Integer> number(Scalar key, Node value, int least, int most) {
        Optional<Scalar> scalar = scalar(key, value);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        try {
            int number = Integer.parseInt(scalar.get().value().strip());
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        String range = most == Integer.MAX_VALUE ? "from " + least + " on" : "from " + least + " to " + most;
        problem(
                scalar.get().location(),
                quote(key.value()) + " takes a whole number " + range + ", not "
                        + quote(scalar.get().value()));
        return Optional.empty();
    }

    /** The texts of a list, or of a single text; none where nothing is written. */
    List<Scalar> texts(Scalar key, Node value) {
        List<Scalar> texts = new ArrayList<>();
        if (value instanceof Scalar scalar) {
            if (!scalar.isNull()) {
                texts.addAll(words ? split(scalar) : List.of(scalar));
            }
        } else if (value instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                if (item instanceof Scalar scalar && !scalar.isNull()) {
                    texts.add(scalar);
                } else {
                    problem(
                            item.location(),
                            "an item of " + quote(key.value()) + " is a text, not "
                                    + (item instanceof Scalar ? "empty" : kind(item)));
                }
            }
        } else {
            problem(value.location(), quote(key.value()) + " takes a list, not " + kind(value));
        }
        texts.stream()
                .filter(s -> s.value().isBlank())
                .forEach(s -> problem(s.location(), "an item of " + quote(key.value()) + " is blank"));
        texts.removeIf(s -> s.value().isBlank());
        return texts;
    }

    private List<Scalar> split(Scalar scalar) {
        List<Scalar> parts = new ArrayList<>();
        int from = 0;
        for (String part : scalar.value().split(",", -1)) {
            String text = part.strip();
            if (!text.isEmpty()) {
                int at = scalar.content().offset(from + part.indexOf(text)).orElse(-1);
                Location place = at < 0 ? scalar.location() : source.locate(at, at + text.length());
                parts.add(new Scalar(text, Scalar.Type.STRING, place, scalar.content()));
            }
            from += part.length() + 1;
        }
        return parts;
    }

    /** A mapping; empty where nothing is written. */
    List<Mapping.Entry> mapping(Scalar key, Node value) {
        if (value instanceof Mapping mapping) {
            return mapping.entries();
        }
        if (!(value instanceof Scalar scalar && scalar.isNull())) {
            problem(value.location(), quote(key.value()) + " takes keys with values, not " + kind(value));
        }
        return List.of();
    }

    static String kind(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.isNull() ? "nothing" : quote(scalar.value());
        }
        return node instanceof Mapping ? "a mapping" : "a list";
    }
}
