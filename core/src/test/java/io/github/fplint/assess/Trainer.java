package io.github.fplint.assess;

import io.github.fplint.assess.LabelledStatements.Labelled;
import io.github.fplint.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes the lines of a model from labelled statements. */
final class Trainer {

    private static final int PASSES = 14;

    /** Enough to tell which of a statement's passages has a label. */
    private static final int FEW_PASSES = 4;

    private static final byte YES = 1;
    private static final byte NO = 0;
    private static final byte UNKNOWN = -1;

    private final TextAnalyzer analyzer = TextAnalyzer.create();
    private final StatementReader reader = new StatementReader(new ClauseReader(Lexicon.load(analyzer)));
    private final Predicate<String> kinds;
    private final List<Read> statements = new ArrayList<>();

    /** Learns from features of some kinds. */
    Trainer(Predicate<String> kinds) {
        this.kinds = kinds;
    }

    /** A statement as it is read, with the features of each passage that may name a cause. */
    private record Read(
            Labelled labelled,
            double weight,
            StatementReading reading,
            StatementLabels said,
            @org.jspecify.annotations.Nullable TitleWords title,
            List<Integer> passages,
            List<NamedFeatures> features) {}

    void add(Labelled labelled) {
        TitleWords title =
                labelled.title().map(t -> new TitleWords(analyzer, t)).orElse(null);
        StatementReading reading = reader.read(analyzer.analyze(labelled.text()));
        if (reading.clauses().isEmpty()) {
            return;
        }
        StatementLabels said = StatementLabels.of(labelled.text(), reading, title);
        List<Integer> passages = new ArrayList<>();
        List<NamedFeatures> features = new ArrayList<>();
        for (int i = 0; i < said.passages().size(); i++) {
            if (said.passages().get(i).mayNameCause()) {
                NamedFeatures named = new NamedFeatures(kinds);
                Features.of(said.passages().get(i), said.labels().get(i), title, named);
                passages.add(i);
                features.add(named);
            }
        }
        statements.add(new Read(labelled, labelled.weight(), reading, said, title, passages, features));
    }

    /** The lines of the model, sorted. */
    List<String> train(double l1, double l2) {
        List<String> lines = new ArrayList<>(passages(l1, l2).lines());
        lines.addAll(nothing(l1, l2).lines());
        lines.addAll(circular(l1, l2).lines());
        lines.sort(null);
        return lines;
    }

    /** Which passage has a label of its statement is not known; a first model of those that are plain tells. */
    private LogLinear passages(double l1, double l2) {
        LogLinear first = new LogLinear(0, Model.PLACEHOLDER);
        first.fit(passageExamples(null), FEW_PASSES, l1, l2);
        LogLinear second = new LogLinear(0, Model.PLACEHOLDER);
        second.fit(passageExamples(first), PASSES, l1, l2);
        return second;
    }

    private List<LogLinear.Example> passageExamples(@org.jspecify.annotations.Nullable LogLinear model) {
        List<LogLinear.Example> examples = new ArrayList<>();
        for (Read read : statements) {
            int size = read.passages().size();
            byte[][] targets = new byte[size][Model.PLACEHOLDER];
            float[][] scores = new float[size][];
            for (int i = 0; i < size && model != null; i++) {
                scores[i] = model.scores(read.features().get(i));
            }
            for (int label = 0; label < Model.PLACEHOLDER; label++) {
                if (has(read.labelled(), label)) {
                    assign(read, label, targets, scores, model != null);
                }
            }
            for (int i = 0; i < size; i++) {
                examples.add(new LogLinear.Example(read.features().get(i), targets[i], read.weight()));
            }
        }
        return examples;
    }

    private static void assign(Read read, int label, byte[][] targets, float[][] scores, boolean scored) {
        int size = targets.length;
        int best = 0;
        for (int i = 0; i < size; i++) {
            boolean here = says(read.said().labels().get(read.passages().get(i)), label);
            targets[i][label] = here ? YES : scored ? NO : UNKNOWN;
            if (scored && scores[i][label] > scores[best][label]) {
                best = i;
            }
        }
        if (size == 1 || (size > 0 && scored)) {
            targets[best][label] = YES;
        }
    }

    private static boolean has(Labelled labelled, int label) {
        return switch (label) {
            case Model.CAUSE -> isCause(labelled);
            case Model.SPECIFIC -> labelled.specificity() == Specificity.SPECIFIC;
            default -> labelled.categories().contains(Model.category(label));
        };
    }

    private static boolean says(PhraseLabels said, int label) {
        return switch (label) {
            case Model.CAUSE -> said.cause();
            case Model.SPECIFIC -> said.specific();
            default -> said.categories().contains(Model.category(label));
        };
    }

    private static boolean isCause(Labelled labelled) {
        return labelled.specificity() == Specificity.SPECIFIC || labelled.specificity() == Specificity.GENERIC;
    }

    private LogLinear nothing(double l1, double l2) {
        List<LogLinear.Example> examples = new ArrayList<>();
        for (Read read : statements) {
            if (!isCause(read.labelled())) {
                NamedFeatures features = new NamedFeatures(kinds);
                StatementFeatures.ofNothing(read.reading(), read.said().specificity(), features);
                byte[] targets = {
                    target(read.labelled().specificity() == Specificity.PLACEHOLDER),
                    target(read.labelled().specificity() == Specificity.LIKELIHOOD_ONLY),
                    target(read.labelled().specificity() == Specificity.ADVICE_ONLY)
                };
                examples.add(new LogLinear.Example(features, targets, read.weight()));
            }
        }
        LogLinear model = new LogLinear(Model.PLACEHOLDER, Model.CIRCULAR);
        model.fit(examples, PASSES, l1, l2);
        return model;
    }

    private LogLinear circular(double l1, double l2) {
        List<LogLinear.Example> examples = new ArrayList<>();
        for (Read read : statements) {
            if (isCause(read.labelled()) && read.title() != null) {
                NamedFeatures features = new NamedFeatures(kinds);
                StatementFeatures.ofCauses(read.said(), read.title(), features);
                byte[] targets = {target(read.labelled().circular())};
                examples.add(new LogLinear.Example(features, targets, read.weight()));
            }
        }
        LogLinear model = new LogLinear(Model.CIRCULAR, Model.LABELS);
        model.fit(examples, PASSES, l1, l2);
        return model;
    }

    private static byte target(boolean yes) {
        return yes ? YES : NO;
    }
}
