package io.github.fplint.assess;

import io.github.fplint.assess.LabelledStatements.Labelled;
import io.github.fplint.text.TextAnalyzer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures the model on statements that it was not trained on and writes {@code target/model-measures.md}:
 * {@code mvn -pl core -am test -Dtest=ModelMeasuring -Dfplint.measure=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@EnabledIfSystemProperty(named = "fplint.measure", matches = "true")
class ModelMeasuring {

    private static final int FOLDS = 3;

    private static final double[] NAMED = {0.3, 0.35, 0.4, 0.45, 0.5};
    private static final double[] SPECIFIC = {0.3, 0.35, 0.4, 0.45, 0.5};
    private static final double[] CIRCULAR = {0.3, 0.4, 0.5, 0.6};

    /** What the steps see, each with all before it. */
    private static final List<String> STEPS = List.of(
            "words and places of phrases",
            "and pairs of words",
            "and what the phrases alone say",
            "and how clauses are made");

    private final TextAnalyzer analyzer = TextAnalyzer.create();
    private final StatementReader reader = new StatementReader(new ClauseReader(Lexicon.load(analyzer)));
    private final StringBuilder report = new StringBuilder();

    /** Whether a step sees features of a kind. */
    private static boolean sees(int step, String kind) {
        String plain = kind.startsWith("c-") || kind.startsWith("n-") ? kind.substring(2) : kind;
        if (plain.equals("words")) {
            return step >= 1;
        }
        if (plain.startsWith("said") || kind.startsWith("about-said")) {
            return step >= 2;
        }
        return step >= 3
                || switch (plain) {
                    case "bias",
                            "word",
                            "head",
                            "phrase",
                            "named",
                            "named-place",
                            "product-place",
                            "is",
                            "is-alone",
                            "no-cause",
                            "residue",
                            "title",
                            "title-alone" -> true;
                    default -> kind.startsWith("about-");
                };
    }

    @Test
    void measure() throws IOException {
        List<Labelled> statements = new ArrayList<>();
        for (String file : LabelledStatements.TRAINING) {
            statements.addAll(LabelledStatements.read(file));
        }
        Scores phrases = new Scores();
        for (Labelled labelled : statements) {
            phrases.add(labelled, byPhrases(labelled));
        }
        line("phrases alone", phrases);
        if (Boolean.getBoolean("fplint.measure.steps")) {
            for (int step = 0; step < STEPS.size() - 1; step++) {
                int now = step;
                line(
                        STEPS.get(step),
                        validate(statements, models(statements, kind -> sees(now, kind)), Thresholds.FOUND));
            }
        }
        List<Model> models = models(statements, kind -> true);
        Scores all = validate(statements, models, Thresholds.FOUND);
        line(STEPS.get(STEPS.size() - 1), all);
        report.append('\n').append(all.table()).append('\n');
        for (double named : NAMED) {
            sweep("named", named, statements, models, Thresholds.ofProbabilities(0.5, named, 0.5, 0.5));
        }
        for (double specific : SPECIFIC) {
            sweep("specific", specific, statements, models, Thresholds.ofProbabilities(0.5, 0.4, specific, 0.5));
        }
        for (double circular : CIRCULAR) {
            sweep("circular", circular, statements, models, Thresholds.ofProbabilities(0.5, 0.4, 0.5, circular));
        }
        contradictions(statements, models);
        Files.writeString(Path.of("target/model-measures.md"), report, StandardCharsets.UTF_8);
    }

    private void line(String what, Scores scores) {
        report.append(what).append(": ").append(scores.line()).append('\n');
    }

    private void sweep(
            String what, double value, List<Labelled> statements, List<Model> models, Thresholds thresholds) {
        line(what + " from " + value, validate(statements, models, thresholds));
    }

    /** A model for each fold, trained without it. */
    private static List<Model> models(List<Labelled> statements, Predicate<String> kinds) throws IOException {
        List<Model> models = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Trainer trainer = new Trainer(kinds);
            for (int i = 0; i < statements.size(); i++) {
                if (i % FOLDS != fold) {
                    trainer.add(statements.get(i));
                }
            }
            for (Labelled labelled : LabelledStatements.read(LabelledStatements.EARLY)) {
                trainer.add(labelled);
            }
            models.add(new Model(ModelFile.table(trainer.train(ModelTraining.L1, ModelTraining.L2))));
        }
        return models;
    }

    private Scores validate(List<Labelled> statements, List<Model> models, Thresholds thresholds) {
        Scores scores = new Scores();
        for (int i = 0; i < statements.size(); i++) {
            Labeller labeller = new Labeller(analyzer, models.get(i % FOLDS), thresholds);
            scores.add(statements.get(i), label(statements.get(i), labeller));
        }
        return scores;
    }

    private Assessment byPhrases(Labelled labelled) {
        TitleWords title =
                labelled.title().map(t -> new TitleWords(analyzer, t)).orElse(null);
        StatementLabels said =
                StatementLabels.of(labelled.text(), reader.read(analyzer.analyze(labelled.text())), title);
        return new Assessment(said.categories(), said.specificity(), said.circular(), List.of());
    }

    private Assessment label(Labelled labelled, Labeller labeller) {
        return labeller.label(labelled.text(), reader.read(analyzer.analyze(labelled.text())), labelled.title());
    }

    /** Labels by hand that a model is sure to be wrong, to be read again. */
    private void contradictions(List<Labelled> statements, List<Model> models) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < statements.size(); i++) {
            Labelled labelled = statements.get(i);
            double[] best = best(labelled, models.get(i % FOLDS));
            for (Category category : Category.values()) {
                double probability = Model.probability(best[Model.label(category)]);
                boolean has = labelled.categories().contains(category);
                if (has ? probability < 0.03 : probability > 0.95) {
                    lines.append(String.format(
                            Locale.ROOT,
                            "%s%s %.2f\t%s\t%s\t%s%n",
                            has ? "-" : "+",
                            category.id(),
                            probability,
                            labelled.categories(),
                            labelled.title().orElse("-"),
                            labelled.text()));
                }
            }
        }
        Files.writeString(Path.of("target/model-contradictions.tsv"), lines, StandardCharsets.UTF_8);
    }

    private double[] best(Labelled labelled, Model model) {
        TitleWords title =
                labelled.title().map(t -> new TitleWords(analyzer, t)).orElse(null);
        return best(labelled.text(), title, model);
    }

    private double[] best(String text, @Nullable TitleWords title, Model model) {
        double[] best = new double[Model.LABELS];
        java.util.Arrays.fill(best, -100);
        StatementLabels said = StatementLabels.of(text, reader.read(analyzer.analyze(text)), title);
        for (int i = 0; i < said.passages().size(); i++) {
            if (said.passages().get(i).mayNameCause()) {
                HashedFeatures features = new HashedFeatures();
                Features.of(said.passages().get(i), said.labels().get(i), title, features);
                double[] scores = model.scores(features);
                for (int k = 0; k < best.length; k++) {
                    best[k] = Math.max(best[k], scores[k]);
                }
            }
        }
        return best;
    }
}
