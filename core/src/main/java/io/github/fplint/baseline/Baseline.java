package io.github.fplint.baseline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The findings that a repository knows and lives with for now.
 *
 * @param entries sorted by {@link BaselineEntry#ORDER}, each key once
 */
public record Baseline(List<BaselineEntry> entries) {

    /** The name of the file. */
    public static final String FILE_NAME = ".fplint-baseline.json";

    /** A baseline that hides nothing. */
    public static final Baseline EMPTY = new Baseline(List.of());

    public Baseline {
        // Of entries that a merge of two branches has left twice, the larger count is right.
        Map<String, BaselineEntry> byKey = new TreeMap<>();
        entries.forEach(e -> byKey.merge(e.key(), e, (a, b) -> a.count() >= b.count() ? a : b));
        entries = List.copyOf(byKey.values());
    }

    /** How many findings it stands for. */
    public int count() {
        return count(entries);
    }

    static int count(Collection<BaselineEntry> entries) {
        return entries.stream().mapToInt(BaselineEntry::count).sum();
    }
}
