package io.github.fplint.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CircularityTest {

    @Test
    void oneWhoActsBreaksTheCircle() {
        assertThat(Circularity.of(true, Set.of(Category.INTENDED_USE), false, 2, 0))
                .isTrue();
        assertThat(Circularity.of(true, Set.of(Category.INTENDED_USE, Category.BACKUP_RECOVERY), false, 2, 0))
                .isFalse();
    }

    @Test
    void aGenericTextIsCircularWhereItOnlyPoints() {
        assertThat(Circularity.of(false, Set.of(Category.THIRD_PARTY_SOFTWARE), true, 0, 0))
                .isTrue();
        assertThat(Circularity.of(false, Set.of(Category.THIRD_PARTY_SOFTWARE), false, 0, 0))
                .isFalse();
        assertThat(Circularity.of(false, Set.of(Category.LOOKALIKE_MATCH), true, 0, 0))
                .isFalse();
        assertThat(Circularity.of(false, Set.of(), false, 0, 0)).isTrue();
    }

    @Test
    void moreThanTheTitleSaysIsNotCircular() {
        assertThat(Circularity.of(true, Set.of(Category.INTENDED_USE), false, 1, 2))
                .isTrue();
        assertThat(Circularity.of(true, Set.of(Category.INTENDED_USE), false, 1, 3))
                .isFalse();
    }
}
