package io.github.fplint.syntax;

import java.util.Arrays;
import java.util.OptionalInt;

/** Which offset of the file each character of a scalar's value came from, where that is known exactly. */
public final class ContentMap {

    /** Nothing is known, as for folded or escaped YAML scalars. */
    public static final ContentMap UNKNOWN = new ContentMap(-1, null);

    private final int start;
    private final int @org.jspecify.annotations.Nullable [] offsets;

    private ContentMap(int start, int @org.jspecify.annotations.Nullable [] offsets) {
        this.start = start;
        this.offsets = offsets;
    }

    /** The value stands in the file as it is, from an offset on. */
    public static ContentMap verbatim(int start) {
        return new ContentMap(start, null);
    }

    /** Each character has its own offset; the last entry is the end of the content. */
    static ContentMap of(int[] offsets, int length) {
        return new ContentMap(-1, Arrays.copyOf(offsets, length));
    }

    /** The file offset of the value's character at an index; the value's length gives the end of the content. */
    public OptionalInt offset(int index) {
        if (offsets != null) {
            return OptionalInt.of(offsets[index]);
        }
        return start < 0 ? OptionalInt.empty() : OptionalInt.of(start + index);
    }
}
