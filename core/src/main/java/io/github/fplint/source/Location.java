package io.github.fplint.source;

/**
 * A half-open range of a {@link SourceFile}'s text.
 *
 * <p>Offsets count UTF-16 units from 0. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive.
 * A byte order mark is not part of the text.
 */
public record Location(int start, int end, int startLine, int startColumn, int endLine, int endColumn)
        implements Comparable<Location> {

    public Location {
        if (start < 0 || end < start || startLine < 1 || startColumn < 1 || endLine < startLine || endColumn < 1) {
            throw new IllegalArgumentException("not a range: " + start + "-" + end + " at " + startLine + ":"
                    + startColumn + "-" + endLine + ":" + endColumn);
        }
    }

    /** Whether the range stands on one line. */
    public boolean singleLine() {
        return startLine == endLine;
    }

    @Override
    public int compareTo(Location other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
