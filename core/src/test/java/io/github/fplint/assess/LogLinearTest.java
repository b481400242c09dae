package io.github.fplint.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogLinearTest {

    private static NamedFeatures features(String... words) {
        NamedFeatures features = new NamedFeatures(kind -> true);
        features.add("bias");
        for (String word : words) {
            features.add("word", word);
        }
        return features;
    }

    private static LogLinear fitted(double weightOfContradiction) {
        List<LogLinear.Example> examples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            examples.add(new LogLinear.Example(features("round", "w" + i), new byte[] {1}, 1));
            examples.add(new LogLinear.Example(features("plain", "w" + i), new byte[] {0}, 1));
            examples.add(new LogLinear.Example(features("round", "v" + i), new byte[] {0}, weightOfContradiction));
            examples.add(new LogLinear.Example(features("odd"), new byte[] {-1}, 1));
        }
        LogLinear model = new LogLinear(Model.CIRCULAR, Model.LABELS);
        model.fit(examples, 20, 0.1, 0.1);
        return model;
    }

    @Test
    void learnsWhichFeatureTells() {
        LogLinear model = fitted(0.05);
        assertThat(model.scores(features("round"))[0]).isGreaterThan(1);
        assertThat(model.scores(features("plain"))[0]).isLessThan(-1);
    }

    @Test
    void heedsTheWeightOfExamples() {
        assertThat(fitted(10).scores(features("round"))[0]).isLessThan(0);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(fitted(0.1).lines()).isEqualTo(fitted(0.1).lines());
    }

    @Test
    void writesLinesThatTheModelReads() {
        List<String> lines = fitted(0.05).lines();
        HashedFeatures features = new HashedFeatures();
        features.add("bias");
        features.add("word", "round");
        assertThat(new Model(ModelFile.table(lines)).scores(features)[Model.CIRCULAR])
                .isGreaterThan(1);
        assertThat(lines).noneMatch(line -> line.contains("w1\t")).noneMatch(line -> line.startsWith("word\todd"));
    }
}
