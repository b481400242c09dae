package io.github.fplint.syntax;

import io.github.fplint.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keys and their values in file order; a key that stands twice is kept twice. */
public record Mapping(List<Entry> entries, Location location) implements Node {

    /** A key and its value. A key that is no scalar stands as its source text. */
    public record Entry(Scalar key, Node value) {}

    public Mapping {
        entries = List.copyOf(entries);
    }

    /** The entry of a key; the last where it stands twice, as parsers keep it. Merge keys ({@code <<}) are followed. */
    public Optional<Entry> entry(String key) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).key().value().equals(key)) {
                return Optional.of(entries.get(i));
            }
        }
        return key.equals("<<") ? Optional.empty() : entry("<<").flatMap(merged -> inMerged(merged.value(), key));
    }

    private static Optional<Entry> inMerged(Node merged, String key) {
        if (merged instanceof Mapping mapping) {
            return mapping.entry(key);
        }
        if (merged instanceof Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> inMerged(item, key).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    /** Whether a key is there. */
    public boolean has(String key) {
        return entry(key).isPresent();
    }

    /** The value of a key. */
    public Optional<Node> get(String key) {
        return entry(key).map(Entry::value);
    }

    /** The value of a key where it is a mapping. */
    public Optional<Mapping> mapping(String key) {
        return get(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    /** The value of a key where it is a scalar that is not null. */
    public Optional<Scalar> scalar(String key) {
        return get(key).filter(n -> n instanceof Scalar s && !s.isNull()).map(Scalar.class::cast);
    }

    /** The values under a key: the items of a list, a single scalar or mapping as a list of one. */
    public List<Node> list(String key) {
        Optional<Node> value = get(key);
        if (value.isEmpty() || (value.get() instanceof Scalar scalar && scalar.isNull())) {
            return List.of();
        }
        return value.get() instanceof Sequence sequence ? sequence.items() : List.of(value.get());
    }

    /** The scalar values under a key, as text. */
    public List<String> texts(String key) {
        return list(key).stream()
                .filter(Scalar.class::isInstance)
                .map(n -> ((Scalar) n).value())
                .toList();
    }

    /** This mapping with another laid over it: the other's keys win, mappings under the same key are joined. */
    public Mapping overlaidBy(Mapping other) {
        List<Entry> joined = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<Node> over = other.get(entry.key().value());
            if (over.isEmpty()) {
                joined.add(entry);
            } else if (entry.value() instanceof Mapping mine && over.get() instanceof Mapping theirs) {
                joined.add(new Entry(entry.key(), mine.overlaidBy(theirs)));
            }
        }
        for (Entry entry : other.entries) {
            if (joined.stream()
                    .noneMatch(e -> e.key().value().equals(entry.key().value()))) {
                joined.add(entry);
            }
        }
        return new Mapping(joined, other.location);
    }
}
