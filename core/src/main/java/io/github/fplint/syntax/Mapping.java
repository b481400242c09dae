package io.github.fplint.syntax;

import io.github.fplint.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keys and their values in file order; a key that stands twice is kept twice. */
public record Mapping(List<Entry> entries, Location location) implements Node {

    /** A key and its value. A key that is no scalar stands as its source text. */
    public record Entry(Scalar key, Node value) {}

    public Mapping {
        entries = List.copyOf(entries);
    }

    /** The entry of a key; the last where it stands twice, as parsers keep it. Merge keys ({@code <<}) are followed. */
    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(find(key));
    }

    private @Nullable Entry find(String key) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).key().value().equals(key)) {
                return entries.get(i);
            }
        }
        Entry merge = key.equals("<<") ? null : find("<<");
        return merge == null ? null : findMerged(merge.value(), key);
    }

    private static @Nullable Entry findMerged(Node merged, String key) {
        if (merged instanceof Mapping mapping) {
            return mapping.find(key);
        }
        if (merged instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                Entry found = findMerged(item, key);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Whether a key is there. */
    public boolean has(String key) {
        return find(key) != null;
    }

    /** Whether one of some keys is there. */
    public boolean hasAny(List<String> keys) {
        for (String key : keys) {
            if (has(key)) {
                return true;
            }
        }
        return false;
    }

    /** The value of a key. */
    public Optional<Node> get(String key) {
        Entry entry = find(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    /** The value of a key where it is a mapping. */
    public Optional<Mapping> mapping(String key) {
        Entry entry = find(key);
        return entry != null && entry.value() instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    /** The value of a key where it is a scalar that is not null. */
    public Optional<Scalar> scalar(String key) {
        Entry entry = find(key);
        return entry != null && entry.value() instanceof Scalar scalar && !scalar.isNull()
                ? Optional.of(scalar)
                : Optional.empty();
    }

    /** The values under a key: the items of a list, a single scalar or mapping as a list of one. */
    public List<Node> list(String key) {
        Entry entry = find(key);
        if (entry == null || (entry.value() instanceof Scalar scalar && scalar.isNull())) {
            return List.of();
        }
        return entry.value() instanceof Sequence sequence ? sequence.items() : List.of(entry.value());
    }

    /** The scalar values under a key, as text. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node node : list(key)) {
            if (node instanceof Scalar scalar) {
                texts.add(scalar.value());
            }
        }
        return texts;
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
