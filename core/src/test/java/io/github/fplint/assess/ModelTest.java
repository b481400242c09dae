package io.github.fplint.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTest {

    private static double[] scores(List<String> lines, String... words) {
        HashedFeatures features = new HashedFeatures();
        for (String word : words) {
            features.add("word", word);
        }
        return new Model(ModelFile.table(lines)).scores(features);
    }

    @Test
    void addsTheWeightsOfEachFeatureOnce() {
        List<String> lines =
                List.of("word\tveeam\t\tbackup-recovery\t40\tcause\t-10", "word\tjob\t\tbackup-recovery\t5");
        double[] scores = scores(lines, "veeam", "job", "veeam", "unheard");
        assertThat(scores[Model.label(Category.BACKUP_RECOVERY)]).isEqualTo(45 * Model.UNIT, within(1e-9));
        assertThat(scores[Model.CAUSE]).isEqualTo(-10 * Model.UNIT, within(1e-9));
        assertThat(scores[Model.SPECIFIC]).isZero();
    }

    @Test
    void weighsWhatIsSaidAboutACategoryAlikeForAll() {
        HashedFeatures features = new HashedFeatures();
        features.about(Category.SCHEDULED_TASK, "place", "first");
        features.about(Category.LOOKALIKE_MATCH, "place", "first");
        double[] scores =
                new Model(ModelFile.table(List.of("about\tplace\tfirst\tadmin-activity\t20"))).scores(features);
        assertThat(scores[Model.label(Category.SCHEDULED_TASK)]).isEqualTo(1, within(1e-9));
        assertThat(scores[Model.label(Category.LOOKALIKE_MATCH)]).isEqualTo(1, within(1e-9));
        assertThat(scores[Model.label(Category.ADMIN_ACTIVITY)]).isZero();
    }

    @Test
    void findsEveryFeatureOfAFullTable() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            lines.add("word\tw" + i + "\t\tcircular\t" + (i % 100 + 1));
        }
        Model model = new Model(ModelFile.table(lines));
        for (int i = 0; i < 5000; i++) {
            HashedFeatures features = new HashedFeatures();
            features.add("word", "w" + i);
            assertThat(model.scores(features)[Model.CIRCULAR]).isEqualTo((i % 100 + 1) * Model.UNIT, within(1e-9));
        }
    }

    @Test
    void keepsPartsOfAFeatureApart() {
        assertThat(HashedFeatures.hash("a", "bc", "")).isNotEqualTo(HashedFeatures.hash("ab", "c", ""));
        assertThat(HashedFeatures.hash("a", "", "b")).isNotEqualTo(HashedFeatures.hash("a", "b", ""));
    }

    @Test
    void turnsScoresIntoProbabilities() {
        assertThat(Model.probability(0)).isEqualTo(0.5);
        assertThat(Model.probability(Model.score(0.35))).isEqualTo(0.35, within(1e-9));
    }

    @Test
    void theBuiltInModelIsSmall() {
        assertThat(ModelFile.table()).hasSizeBetween(50_000, 1_000_000);
    }
}
