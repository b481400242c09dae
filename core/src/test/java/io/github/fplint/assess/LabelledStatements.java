package io.github.fplint.assess;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Statements of our own with labels, one a line: categories, specificity, circular as 0 or 1, title of the rule and text,
 * between tabs; a hyphen stands for none.
 */
final class LabelledStatements {

    /** Statements that the lexicon was not fitted to. */
    static final List<String> TRAINING = List.of(
            "training-cloud.tsv",
            "training-endpoint.tsv",
            "training-context.tsv",
            "training-varied.tsv",
            "training-varied-2.tsv",
            "training-varied-3.tsv",
            "training-varied-4.tsv",
            "training-contrast.tsv",
            "training-long.tsv");

    /** Statements that were read while the lexicon was written. */
    static final String EARLY = "training-early.tsv";

    /** For measuring only. */
    static final String DEVELOPMENT = "development.tsv";

    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "src/test/resources/io/github/fplint/assess");

    private LabelledStatements() {}

    /** A statement, and how much it counts in training. */
    record Labelled(
            String text,
            Optional<String> title,
            Set<Category> categories,
            Specificity specificity,
            boolean circular,
            double weight) {

        RuleContext context() {
            return new RuleContext(title, Optional.empty(), io.github.fplint.model.LogSource.NONE);
        }
    }

    static List<Labelled> read(String file) throws IOException {
        List<Labelled> statements = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                statements.add(statement(line.split("\t", 5), weight(file)));
            }
        }
        return statements;
    }

    /** Most count the statements with the mix of causes and the manner of real rules; what the lexicon has read, hardly. */
    private static double weight(String file) {
        if (file.startsWith("training-varied")) {
            return 1.5;
        }
        return file.equals("training-contrast.tsv") ? 0.5 : file.equals(EARLY) ? 0.05 : 0.2;
    }

    private static Labelled statement(String[] parts, double weight) {
        Set<Category> categories = EnumSet.noneOf(Category.class);
        if (!parts[0].equals("-")) {
            for (String id : parts[0].split(",", -1)) {
                categories.add(Category.of(id).orElseThrow());
            }
        }
        return new Labelled(
                parts[4],
                parts[3].equals("-") ? Optional.empty() : Optional.of(parts[3]),
                categories,
                specificity(parts[1]),
                parts[2].equals("1"),
                weight);
    }

    private static Specificity specificity(String id) {
        for (Specificity one : Specificity.values()) {
            if (one.id().equals(id)) {
                return one;
            }
        }
        throw new IllegalArgumentException(id);
    }
}
