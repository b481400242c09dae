package io.github.fplint.syntax;

import io.github.fplint.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        Map<String, Node> over = new HashMap<>();
        other.collect(over);
        List<Entry> joined = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Entry entry : entries) {
            Node theirs = over.get(entry.key().value());
            if (theirs == null) {
                joined.add(entry);
            } else if (entry.value() instanceof Mapping mine && theirs instanceof Mapping mapping) {
                joined.add(new Entry(entry.key(), mine.overlaidBy(mapping)));
                done.add(entry.key().value());
            }
        }
        for (Entry entry : other.entries) {
            if (!done.contains(entry.key().value())) {
                joined.add(entry);
            }
        }
        return new Mapping(joined, other.location);
    }

    /** Puts what {@link #get} gives for each key into a map, all in one go. */
    private void collect(Map<String, Node> values) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            values.putIfAbsent(entries.get(i).key().value(), entries.get(i).value());
        }
        entry("<<").ifPresent(merged -> collectMerged(merged.value(), values));
    }

    private static void collectMerged(Node merged, Map<String, Node> values) {
        if (merged instanceof Mapping mapping) {
            mapping.collect(values);
        } else if (merged instanceof Sequence sequence) {
            sequence.items().forEach(item -> collectMerged(item, values));
        }
    }
}
