package io.github.fplint.assess;

import io.github.fplint.assess.LabelledStatements.Labelled;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Trains the model and writes {@code model.tsv}:
 * {@code mvn -pl core -am test -Dtest=ModelTraining -Dfplint.train=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@EnabledIfSystemProperty(named = "fplint.train", matches = "true")
class ModelTraining {

    private static final Path MODEL =
            Path.of(System.getProperty("basedir", "."), "src/main/resources/io/github/fplint/assess/model.tsv");

    static final double L1 = 0.5;
    static final double L2 = 2;

    @Test
    void train() throws IOException {
        Trainer trainer = new Trainer(kind -> true);
        for (String file : LabelledStatements.TRAINING) {
            for (Labelled labelled : LabelledStatements.read(file)) {
                trainer.add(labelled);
            }
        }
        for (Labelled labelled : LabelledStatements.read(LabelledStatements.EARLY)) {
            trainer.add(labelled);
        }
        List<String> lines = trainer.train(L1, L2);
        Files.writeString(
                MODEL,
                "# Written by ModelTraining: a feature in three parts, then label and weight as often as it has one.\n"
                        + String.join("\n", lines)
                        + "\n",
                StandardCharsets.UTF_8);
    }
}
