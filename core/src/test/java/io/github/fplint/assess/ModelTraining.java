package io.github.fplint.assess;

import io.github.fplint.assess.LabelledStatements.Labelled;
import io.github.fplint.text.TextAnalyzer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Trains the model of the categories with OpenNLP's maximum entropy trainer and writes {@code model.tsv}:
 * {@code mvn -pl core -am test -Dtest=ModelTraining -Dfplint.train=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@EnabledIfSystemProperty(named = "fplint.train", matches = "true")
class ModelTraining {

    private static final Path MODEL = Path.of("src/main/resources/io/github/fplint/assess/model.tsv");
    private static final int RARE = 3;
    private static final int LEAST_HUNDREDTHS = 12;

    @Test
    void train() throws IOException {
        List<Labelled> statements = LabelledStatements.read("training-endpoint.jsonl", "training-cloud.jsonl");
        write(weights(train(events(statements))));
    }

    /** An event for each statement and category: does it name it? */
    static List<Event> events(List<Labelled> statements) {
        TextAnalyzer analyzer = TextAnalyzer.create();
        StatementReader reader = new StatementReader(new ClauseReader(Lexicon.load(analyzer)));
        List<Features> all = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Labelled statement : statements) {
            TitleWords title =
                    statement.title().map(t -> new TitleWords(analyzer, t)).orElse(null);
            Features features = new Features(reader.read(analyzer.analyze(statement.text())), title);
            all.add(features);
            for (String feature : features.own()) {
                counts.merge(feature, 1, Integer::sum);
            }
        }
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (Category category : Category.values()) {
                List<String> context = new ArrayList<>();
                context.add(category.id() + "|");
                for (String feature : all.get(i).own()) {
                    if (counts.get(feature) >= RARE) {
                        context.add(category.id() + "|" + feature);
                    }
                }
                for (String feature : all.get(i).shared(category)) {
                    context.add("|" + feature);
                }
                boolean names = statements.get(i).categories().contains(category);
                events.add(new Event(names ? "yes" : "no", context.toArray(new String[0])));
            }
        }
        return events;
    }

    private static AbstractModel train(List<Event> events) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, RARE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
        parameters.put(QNTrainer.L1COST_PARAM, 0.1);
        parameters.put(QNTrainer.L2COST_PARAM, 0.4);
        parameters.put(QNTrainer.THREADS_PARAM, 2);
        QNTrainer trainer = new QNTrainer();
        trainer.init(parameters, new HashMap<>());
        try (ObjectStream<Event> stream = ObjectStreamUtils.createObjectStream(events)) {
            return (AbstractModel) trainer.train(stream);
        }
    }

    /** What each feature says for "yes" against "no". */
    private static Map<String, Double> weights(AbstractModel model) {
        Map<String, Double> weights = new TreeMap<>();
        Map<?, ?> contexts = (Map<?, ?>) model.getDataStructures()[1];
        int yes = model.getIndex("yes");
        for (Map.Entry<?, ?> entry : contexts.entrySet()) {
            Context context = (Context) entry.getValue();
            double weight = 0;
            for (int i = 0; i < context.getOutcomes().length; i++) {
                weight += (context.getOutcomes()[i] == yes ? 1 : -1) * context.getParameters()[i];
            }
            weights.put((String) entry.getKey(), weight);
        }
        return weights;
    }

    private static void write(Map<String, Double> weights) throws IOException {
        Map<String, StringBuilder> lines = new TreeMap<>();
        List<String> ids = new ArrayList<>();
        for (Category category : Category.values()) {
            ids.add(category.id());
        }
        weights.forEach((key, weight) -> {
            long hundredths = Math.round(weight * 100);
            int bar = key.indexOf('|');
            String category = key.substring(0, bar);
            String feature = key.substring(bar + 1);
            if (category.isEmpty()) {
                if (Math.abs(hundredths) >= LEAST_HUNDREDTHS) {
                    lines.put("shared\t" + feature, new StringBuilder("\t" + hundredths));
                }
            } else if (feature.isEmpty()) {
                lines.put("bias\t" + category, new StringBuilder("\t" + hundredths));
            } else if (Math.abs(hundredths) >= LEAST_HUNDREDTHS) {
                lines.computeIfAbsent("own\t" + feature, k -> new StringBuilder())
                        .append("\t" + ids.indexOf(category) + ":" + hundredths);
            }
        });
        lines.put("categories", new StringBuilder("\t" + String.join("\t", ids)));
        StringBuilder file = new StringBuilder("# Written by ModelTraining. kind, feature, weights in hundredths\n");
        lines.forEach((key, value) -> file.append(key).append(value).append('\n'));
        Files.writeString(MODEL, file, StandardCharsets.UTF_8);
    }
}
