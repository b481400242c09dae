package io.github.fplint.assess;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A log-linear model of the categories: how much each feature speaks for each of them. The training in the tests writes
 * it as a table of weights.
 */
final class Model {

    private final List<Category> categories = new ArrayList<>();
    private final Map<String, Weights> own = new HashMap<>(8192);
    private final Map<String, Float> shared = new HashMap<>(2048);
    private final Map<Category, Double> bias = new EnumMap<>(Category.class);

    private Model() {}

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
     * Reads {@code model.tsv}: first the categories, then lines of kind, feature and weights in hundredths, those of a
     * statement's own features each behind the number of its category.
     */
    static Model load() {
        Model model = new Model();
        for (String line : DataFile.lines("model.tsv")) {
            model.read(DataFile.split(line, '\t'));
        }
        return model;
    }

    private void read(List<String> parts) {
        String feature = parts.get(1);
        switch (parts.get(0)) {
            case "categories" -> {
                for (String id : parts.subList(1, parts.size())) {
                    categories.add(Category.of(id).orElseThrow());
                }
            }
            case "bias" -> bias.put(Category.of(feature).orElseThrow(), (double) hundredths(parts.get(2)));
            case "shared" -> shared.put(feature, hundredths(parts.get(2)));
            default -> {
                int[] numbers = new int[parts.size() - 2];
                float[] weights = new float[parts.size() - 2];
                for (int i = 0; i < weights.length; i++) {
                    String part = parts.get(i + 2);
                    int colon = part.indexOf(':');
                    numbers[i] = Integer.parseInt(part, 0, colon, 10);
                    weights[i] = hundredths(part.substring(colon + 1));
                }
                own.put(feature, new Weights(numbers, weights));
            }
        }
    }

    private static float hundredths(String text) {
        return Integer.parseInt(text) / 100f;
    }

    /** How probable each category is. */
    Map<Category, Double> probabilities(Features features) {
        double[] scores = new double[categories.size()];
        for (int i = 0; i < scores.length; i++) {
            Category category = categories.get(i);
            scores[i] = bias.getOrDefault(category, 0.0);
            for (String feature : features.shared(category)) {
                Float weight = shared.get(feature);
                if (weight != null) {
                    scores[i] += weight;
                }
            }
        }
        for (String feature : features.own()) {
            Weights known = own.get(feature);
            if (known != null) {
                for (int i = 0; i < known.weights.length; i++) {
                    scores[known.categories[i]] += known.weights[i];
                }
            }
        }
        Map<Category, Double> probabilities = new EnumMap<>(Category.class);
        for (int i = 0; i < scores.length; i++) {
            probabilities.put(categories.get(i), 1 / (1 + Math.exp(-scores[i])));
        }
        return probabilities;
    }
}
