package io.github.fplint.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeaturesTest {

    private static NamedFeatures features(String text) {
        NamedFeatures features = new NamedFeatures(kind -> true);
        Passage passage = Readings.passages(text).get(0);
        Features.of(passage, new PhraseLabels(text, passage, null), null, features);
        return features;
    }

    @Test
    void seesWordsPairsAndWhatPhrasesName() {
        NamedFeatures features = features("Backup jobs of the payroll team");
        assertThat(features.own())
                .contains(
                        "word\tpayrol\t",
                        "words\tpayrol\tteam",
                        "phrase\tbackup jobs\t",
                        "said-only\tbackup-recovery\t",
                        "left\tpayrol\t");
        assertThat(features.about(Category.BACKUP_RECOVERY)).contains("about\tplace\tfirst", "about\tafter\tof");
        assertThat(features.about(Category.DEVELOPER_ACTIVITY)).isEmpty();
    }

    @Test
    void doesNotSeeHowAStatementIsPunctuatedOrGoesOverToAdvice() {
        String text = "Backup jobs of the payroll team";
        for (String other : new String[] {
            text + ".", text + "!", text + ", filter as needed.", text + " ", text.replace(" ", "\n"),
        }) {
            assertThat(features(other).own()).as(other).isEqualTo(features(text).own());
            assertThat(features(other).about(Category.BACKUP_RECOVERY))
                    .as(other)
                    .isEqualTo(features(text).about(Category.BACKUP_RECOVERY));
        }
    }

    @Test
    void seesWhetherAPhraseIsDenied() {
        assertThat(features("No administrator would do that").own())
                .contains("aside\tLIKELIHOOD\tadministr")
                .doesNotContain("said\tadmin-activity\t");
    }
}
