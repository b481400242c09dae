package io.github.fplint.load;

/**
 * How large an input may be; what goes over is reported as LD006.
 *
 * @param bytes the size of a file
 * @param depth how deep mappings and lists may nest
 * @param collectionAliases how many YAML aliases of one document may stand for mappings and lists
 * @param documents how many YAML documents a file may have
 */
public record Limits(long bytes, int depth, int collectionAliases, int documents) {

    /** 10 MB, depth 100, 50 aliases, 1,000 documents. */
    public static final Limits DEFAULT = new Limits(10_000_000, 100, 50, 1_000);

    public Limits {
        if (bytes < 1 || depth < 1 || depth > 1_000 || collectionAliases < 0 || documents < 1) {
            throw new IllegalArgumentException("limits must be positive, depth at most 1000");
        }
    }
}
