package io.github.fplint.changes;

import java.util.ArrayList;
import java.util.List;

/** Lines of a file, counted from 1. */
final class LineRanges {

    /** Every line, as of a new file. */
    static final LineRanges ALL = new LineRanges();

    static {
        ALL.add(1, Integer.MAX_VALUE);
    }

    private record Range(int first, int last) {}

    private final List<Range> ranges = new ArrayList<>();

    void add(int first, int last) {
        ranges.add(new Range(first, last));
    }

    boolean touch(int first, int last) {
        return ranges.stream().anyMatch(r -> r.first <= last && first <= r.last);
    }
}
