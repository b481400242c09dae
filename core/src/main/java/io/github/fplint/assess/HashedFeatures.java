package io.github.fplint.assess;

import java.util.Arrays;

/** The features of a text as numbers, each once. */
final class HashedFeatures implements FeatureSink {

    private static final long START = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    /** Stands between the parts of a feature. */
    private static final char BOUNDARY = '\t';

    private long[] own = new long[128];
    private long[] about = new long[32];
    private int ownSize;
    private int aboutSize;

    @Override
    public void add(String kind, String first, String second) {
        if (ownSize == own.length) {
            own = Arrays.copyOf(own, ownSize * 2);
        }
        own[ownSize++] = hash(kind, first, second);
    }

    @Override
    public void about(Category category, String kind, String value) {
        if (aboutSize == about.length) {
            about = Arrays.copyOf(about, aboutSize * 2);
        }
        // The low bits make room for the category, so that equal features of one category stand together.
        about[aboutSize++] = (aboutHash(kind, value) & -ABOUT_BITS) | Model.label(category);
    }

    /** More than there are categories. */
    static final int ABOUT_BITS = 32;

    static long hash(String kind, String first, String second) {
        return mixed(with(with(with(START, kind), first), second));
    }

    static long aboutHash(String kind, String value) {
        return hash("about", kind, value);
    }

    private static long with(long hash, String text) {
        long h = hash;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return (h ^ BOUNDARY) * PRIME;
    }

    /** The table is indexed by some of the bits: all must depend on all characters. */
    private static long mixed(long hash) {
        long h = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
        return h ^ (h >>> 32);
    }

    /** Sorts the features and drops doubles. */
    void settle() {
        ownSize = distinct(own, ownSize);
        aboutSize = distinct(about, aboutSize);
    }

    int ownSize() {
        return ownSize;
    }

    long own(int i) {
        return own[i];
    }

    int aboutSize() {
        return aboutSize;
    }

    /** A feature of a category, whose number stands in the low bits. */
    long about(int i) {
        return about[i];
    }

    private static int distinct(long[] values, int size) {
        Arrays.sort(values, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || values[kept - 1] != values[i]) {
                values[kept++] = values[i];
            }
        }
        return kept;
    }
}
