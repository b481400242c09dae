package io.github.fplint.assess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * A log-linear model of the labels: how much each feature speaks for each of them. It is one block of bytes, read where it
 * lies; {@link ModelFile} writes it. Immutable and thread-safe.
 *
 * <p>Layout: an int, the number of slots; the slots of a hash table, each half of a feature's hash and the offset of its
 * row; the rows, each a count, and a label and a weight in bytes that often.
 */
final class Model {

    /** Behind the categories stand what else is asked of a passage, and of a statement. */
    static final int CAUSE = 22;

    static final int SPECIFIC = 23;
    static final int PLACEHOLDER = 24;
    static final int LIKELIHOOD = 25;
    static final int ADVICE = 26;
    static final int CIRCULAR = 27;
    static final int LABELS = 28;

    /** What a weight of 1 means. */
    static final double UNIT = 0.05;

    static final int HEADER = 4;

    private static final Category[] CATEGORIES = Category.values();

    private final ByteBuffer table;
    private final int mask;

    Model(byte[] table) {
        this.table = ByteBuffer.wrap(table);
        this.mask = this.table.getInt(0) - 1;
    }

    /** The built-in model. */
    static Model load() {
        try (InputStream in = Model.class.getResourceAsStream(ModelFile.TABLE)) {
            return new Model(in == null ? ModelFile.table() : in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("EnumOrdinal") // training and build use the same enum; ModelFile names categories by id
    static int label(Category category) {
        return category.ordinal();
    }

    @SuppressWarnings("EnumOrdinal")
    static Category category(int label) {
        return CATEGORIES[label];
    }

    /** What the features say for each label: the logarithm of its odds. */
    double[] scores(HashedFeatures features) {
        int[] sums = new int[LABELS];
        features.settle();
        for (int i = 0; i < features.ownSize(); i++) {
            int row = row(features.own(i) & -HashedFeatures.ABOUT_BITS);
            if (row > 0) {
                int count = table.get(row) & 0xFF;
                for (int k = row + 1; k <= row + 2 * count; k += 2) {
                    sums[table.get(k)] += table.get(k + 1);
                }
            }
        }
        for (int i = 0; i < features.aboutSize(); i++) {
            int row = row(features.about(i) & -HashedFeatures.ABOUT_BITS);
            if (row > 0) {
                sums[(int) features.about(i) & (HashedFeatures.ABOUT_BITS - 1)] += table.get(row + 2);
            }
        }
        double[] scores = new double[LABELS];
        for (int i = 0; i < LABELS; i++) {
            scores[i] = sums[i] * UNIT;
        }
        return scores;
    }

    /** Where the weights of a feature stand; 0 where it has none. */
    private int row(long hash) {
        int check = check(hash);
        int slot = slot(hash, mask);
        while (true) {
            int row = table.getInt(HEADER + slot * 8 + 4);
            if (row == 0 || table.getInt(HEADER + slot * 8) == check) {
                return row;
            }
            slot = (slot + 1) & mask;
        }
    }

    static int check(long hash) {
        return (int) (hash >>> 32);
    }

    static int slot(long hash, int mask) {
        return (int) (hash >>> 5) & mask;
    }

    static double probability(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    /** The score at which a label has the given probability. */
    static double score(double probability) {
        return Math.log(probability / (1 - probability));
    }
}
