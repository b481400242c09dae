package io.github.fplint.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.assess.LabelledStatements.Labelled;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the taxonomy rules out of labels, so that no slip of a labeller goes into the model. */
class LabelledStatementsTest {

    private static List<Labelled> all() throws IOException {
        List<Labelled> all = new ArrayList<>();
        for (String file : LabelledStatements.TRAINING) {
            all.addAll(LabelledStatements.read(file));
        }
        all.addAll(LabelledStatements.read(LabelledStatements.EARLY));
        all.addAll(LabelledStatements.read(LabelledStatements.DEVELOPMENT));
        return all;
    }

    @Test
    void thereAreThousands() throws IOException {
        assertThat(all()).hasSizeGreaterThan(10_000);
    }

    @Test
    void nothingThatNamesNoCauseHasCategoriesOrIsCircular() throws IOException {
        assertThat(all())
                .filteredOn(labelled ->
                        labelled.specificity() != Specificity.SPECIFIC && labelled.specificity() != Specificity.GENERIC)
                .allSatisfy(labelled -> {
                    assertThat(labelled.categories()).as(labelled.text()).isEmpty();
                    assertThat(labelled.circular()).as(labelled.text()).isFalse();
                });
    }

    @Test
    void nothingIsCircularWithoutATitle() throws IOException {
        assertThat(all())
                .filteredOn(Labelled::circular)
                .allSatisfy(labelled ->
                        assertThat(labelled.title()).as(labelled.text()).isPresent());
    }
}
