package io.github.fplint.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Finds the weights under which the labels of examples are most probable. Unlike OpenNLP's trainers this takes examples of
 * different weight, several labels at once, and features that speak alike for all of them; and it needs seconds.
 */
final class LogLinear {

    /** A feature that fewer examples have is left out. */
    private static final int RARE = 3;

    private static final float STEP = 0.2f;

    /** The order of the examples is always the same, and so is the model. */
    private static final long SEED = 20261128;

    private final int from;
    private final int labels;
    private final Map<String, Integer> own = new HashMap<>();
    private final Map<String, Integer> about = new HashMap<>();
    private float[] weights = new float[0];
    private float[] squares = new float[0];

    /**
     * Asks for some of the labels.
     *
     * @param from the first of them
     */
    LogLinear(int from, int to) {
        this.from = from;
        this.labels = to - from;
    }

    /** Features and the labels that belong to them. */
    static final class Example {
        private final NamedFeatures features;
        private final byte[] targets;
        private final double weight;

        /**
         * An example.
         *
         * @param targets for each label asked for: 1 it has it, 0 it has not, -1 not known
         */
        Example(NamedFeatures features, byte[] targets, double weight) {
            this.features = features;
            this.targets = targets;
            this.weight = weight;
        }
    }

    /** Features by number. */
    private static final class Numbered {
        private final int[] own;
        private final int[][] about;

        Numbered(int[] own, int[][] about) {
            this.own = own;
            this.about = about;
        }
    }

    /**
     * Goes through the examples several times. Each time a feature is met it moves by what is wrong with the labels and
     * is drawn to zero by its share of the penalties, in steps that shrink with what it has moved so far (AdaGrad). The
     * mean of the second half of the passes is what stays.
     */
    void fit(List<Example> examples, int passes, double l1, double l2) {
        number(examples);
        List<Numbered> numbered = new ArrayList<>(examples.size());
        for (Example example : examples) {
            numbered.add(numbered(example.features));
        }
        int dimension = own.size() * labels + about.size();
        weights = new float[dimension];
        squares = new float[dimension];
        float[] sums = new float[dimension];
        int[] counts = counts(numbered);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            order.add(i);
        }
        Random random = new Random(SEED);
        float[] scores = new float[labels];
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                Numbered one = numbered.get(i);
                scores(one, scores);
                for (int label = 0; label < labels; label++) {
                    byte target = examples.get(i).targets[label];
                    double off = target < 0 ? 0 : Model.probability(scores[label]) - target;
                    scores[label] = (float) (examples.get(i).weight * off);
                }
                move(one, scores, counts, (float) l1, (float) l2);
            }
            if (pass >= passes / 2) {
                for (int i = 0; i < dimension; i++) {
                    sums[i] += weights[i];
                }
            }
        }
        for (int i = 0; i < dimension; i++) {
            weights[i] = sums[i] / (passes - passes / 2);
        }
    }

    private int[] counts(List<Numbered> numbered) {
        int[] counts = new int[own.size() + about.size()];
        for (Numbered one : numbered) {
            for (int feature : one.own) {
                counts[feature]++;
            }
            for (int[] shared : one.about) {
                for (int feature : shared) {
                    counts[own.size() + feature]++;
                }
            }
        }
        return counts;
    }

    private void move(Numbered one, float[] slopes, int[] counts, float l1, float l2) {
        for (int feature : one.own) {
            float share = 1f / counts[feature];
            for (int label = 0; label < labels; label++) {
                move(feature * labels + label, slopes[label], l1 * share, l2 * share);
            }
        }
        for (int label = 0; label < labels; label++) {
            for (int feature : one.about[label]) {
                float share = 1f / counts[own.size() + feature];
                move(own.size() * labels + feature, slopes[label], l1 * share, l2 * share);
            }
        }
    }

    private void move(int at, float slope, float l1, float l2) {
        float weight = weights[at];
        float gradient = slope + 2 * l2 * weight;
        squares[at] += gradient * gradient;
        float step = STEP / (float) Math.sqrt(squares[at] + 1e-6f);
        float moved = weight - step * gradient;
        float shrink = step * l1;
        weights[at] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
    }

    private void number(List<Example> examples) {
        Map<String, Integer> ownCounts = new HashMap<>();
        Map<String, Integer> aboutCounts = new HashMap<>();
        for (Example example : examples) {
            for (String feature : example.features.own()) {
                if (ownCounts.merge(feature, 1, Integer::sum) == RARE) {
                    own.put(feature, own.size());
                }
            }
            for (int label = 0; label < labels && from + label < Model.CAUSE; label++) {
                for (String feature : example.features.about(Model.category(from + label))) {
                    if (aboutCounts.merge(feature, 1, Integer::sum) == RARE) {
                        about.put(feature, about.size());
                    }
                }
            }
        }
    }

    private Numbered numbered(NamedFeatures features) {
        int[][] shared = new int[labels][0];
        for (int label = 0; label < labels && from + label < Model.CAUSE; label++) {
            shared[label] = numbers(features.about(Model.category(from + label)), about);
        }
        return new Numbered(numbers(features.own(), own), shared);
    }

    private static int[] numbers(Iterable<String> features, Map<String, Integer> known) {
        int[] numbers = new int[16];
        int size = 0;
        for (String feature : features) {
            Integer number = known.get(feature);
            if (number != null) {
                if (size == numbers.length) {
                    numbers = Arrays.copyOf(numbers, size * 2);
                }
                numbers[size++] = number;
            }
        }
        return Arrays.copyOf(numbers, size);
    }

    private void scores(Numbered example, float[] scores) {
        Arrays.fill(scores, 0);
        for (int feature : example.own) {
            int at = feature * labels;
            for (int label = 0; label < labels; label++) {
                scores[label] += weights[at + label];
            }
        }
        int tail = own.size() * labels;
        for (int label = 0; label < labels; label++) {
            for (int feature : example.about[label]) {
                scores[label] += weights[tail + feature];
            }
        }
    }

    /** The score of each label asked for. */
    float[] scores(NamedFeatures features) {
        float[] scores = new float[labels];
        scores(numbered(features), scores);
        return scores;
    }

    /** The lines of a model file, for {@link ModelFile}. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        own.forEach((feature, number) -> {
            StringBuilder line = new StringBuilder(feature);
            for (int label = 0; label < labels; label++) {
                append(line, ModelFile.name(from + label), weights[number * labels + label]);
            }
            add(lines, line, feature);
        });
        about.forEach((feature, number) -> {
            StringBuilder line = new StringBuilder(feature);
            append(line, ModelFile.name(0), weights[own.size() * labels + number]);
            add(lines, line, feature);
        });
        return lines;
    }

    private static void append(StringBuilder line, String label, double weight) {
        long units = Math.max(-128, Math.min(127, Math.round(weight / Model.UNIT)));
        if (Math.abs(units) > 1) {
            line.append('\t').append(label).append('\t').append(units);
        }
    }

    private static void add(List<String> lines, StringBuilder line, String feature) {
        if (line.length() > feature.length()) {
            lines.add(line.toString());
        }
    }
}
