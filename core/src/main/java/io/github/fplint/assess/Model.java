package io.github.fplint.assess;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A log-linear model of the categories: how much each feature speaks for each of them. The training in the tests writes
 * it as a table of weights, sorted by kind and feature; a line is read when a text first has its feature, because a run
 * over one file has few of them. Thread-safe.
 */
final class Model {

    private static final String OWN = "own\t";
    private static final String SHARED = "shared\t";
    private static final int REMEMBERED = 16_384;
    private static final Weights NO_WEIGHTS = new Weights(new int[0], new float[0]);

    private final List<Category> categories = new ArrayList<>();
    private final Map<Category, Double> bias = new EnumMap<>(Category.class);
    private final WordFile file = WordFile.read(Model.class, "model.tsv");
    private final Map<String, Weights> known = new ConcurrentHashMap<>();

    private Model() {
        for (String id : DataFile.split(file.find("categories").orElseThrow(), '\t')) {
            Category category = Category.of(id).orElseThrow();
            categories.add(category);
            Optional<String> weight = file.find("bias\t".concat(id));
            if (weight.isPresent()) {
                bias.put(category, (double) hundredths(weight.get()));
            }
        }
    }

    /** What a feature says for some of the categories, which stand in the table's order. */
    private static final class Weights {
        private final int[] categories;
        private final float[] weights;

        Weights(int[] categories, float[] weights) {
            this.categories = categories;
            this.weights = weights;
        }
    }

    /**
     * Reads {@code model.tsv}: the categories, and lines of kind, feature and weights in hundredths, those of a
     * statement's own features each behind the number of its category.
     */
    static Model load() {
        return new Model();
    }

    /** The weights of a feature; none where the table does not have it. */
    private Weights weights(String kind, String feature) {
        String key = kind.concat(feature);
        Weights weights = known.get(key);
        if (weights == null) {
            Optional<String> line = file.find(key);
            weights = line.isPresent() ? read(line.get()) : NO_WEIGHTS;
            if (known.size() < REMEMBERED) {
                known.put(key, weights);
            }
        }
        return weights;
    }

    private static Weights read(String line) {
        List<String> parts = DataFile.split(line, '\t');
        int[] numbers = new int[parts.size()];
        float[] weights = new float[parts.size()];
        for (int i = 0; i < weights.length; i++) {
            String part = parts.get(i);
            int colon = part.indexOf(':');
            numbers[i] = colon < 0 ? 0 : Integer.parseInt(part, 0, colon, 10);
            weights[i] = hundredths(part.substring(colon + 1));
        }
        return new Weights(numbers, weights);
    }

    private static float hundredths(String text) {
        return Integer.parseInt(text) / 100f;
    }

    /** How probable each category is. */
    Map<Category, Double> probabilities(Features features) {
        double[] scores = new double[categories.size()];
        for (int i = 0; i < scores.length; i++) {
            Category category = categories.get(i);
            Double start = bias.get(category);
            scores[i] = start == null ? 0 : start;
            for (String feature : features.shared(category)) {
                Weights alike = weights(SHARED, feature);
                if (alike.weights.length > 0) {
                    scores[i] += alike.weights[0];
                }
            }
        }
        for (String feature : features.own()) {
            Weights own = weights(OWN, feature);
            for (int i = 0; i < own.weights.length; i++) {
                scores[own.categories[i]] += own.weights[i];
            }
        }
        Map<Category, Double> probabilities = new EnumMap<>(Category.class);
        for (int i = 0; i < scores.length; i++) {
            probabilities.put(categories.get(i), 1 / (1 + Math.exp(-scores[i])));
        }
        return probabilities;
    }
}
