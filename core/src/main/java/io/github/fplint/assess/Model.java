package io.github.fplint.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A log-linear model of the categories: how much each feature speaks for each of them. Written by the training in the
 * tests, read as a table of weights.
 */
final class Model {

    private static final Category[] CATEGORIES = Category.values();

    private final Map<String, float[]> own = new HashMap<>(8192);
    private final Map<String, Float> shared = new HashMap<>(2048);
    private final float[] bias = new float[CATEGORIES.length];

    private Model() {}

    /** Reads {@code model.tsv}: kind, feature, then for each category that has one, its number and weight in hundredths. */
    static Model load() {
        Model model = new Model();
        for (String line : DataFile.lines("model.tsv")) {
            List<String> parts = DataFile.split(line, '\t');
            String feature = parts.get(1);
            switch (parts.get(0)) {
                case "bias" -> model.bias[Integer.parseInt(feature)] = hundredths(parts.get(2));
                case "shared" -> model.shared.put(feature, hundredths(parts.get(2)));
                default -> {
                    float[] weights = new float[2 * (parts.size() - 2)];
                    for (int i = 2; i < parts.size(); i++) {
                        int colon = parts.get(i).indexOf(':');
                        weights[2 * (i - 2)] = Integer.parseInt(parts.get(i), 0, colon, 10);
                        weights[2 * (i - 2) + 1] =
                                hundredths(parts.get(i).substring(colon + 1));
                    }
                    model.own.put(feature, weights);
                }
            }
        }
        return model;
    }

    private static float hundredths(String text) {
        return Integer.parseInt(text) / 100f;
    }

    /** How probable each category is, by its ordinal. */
    double[] probabilities(Features features) {
        double[] scores = new double[CATEGORIES.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = bias[i];
            Set<String> of = features.shared.get(i);
            for (String feature : of) {
                Float weight = shared.get(feature);
                if (weight != null) {
                    scores[i] += weight;
                }
            }
        }
        for (String feature : features.own) {
            float[] weights = own.get(feature);
            if (weights != null) {
                for (int i = 0; i < weights.length; i += 2) {
                    scores[(int) weights[i]] += weights[i + 1];
                }
            }
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] = 1 / (1 + Math.exp(-scores[i]));
        }
        return scores;
    }
}
