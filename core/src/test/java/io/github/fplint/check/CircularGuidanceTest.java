package io.github.fplint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.assess.Assessment;
import io.github.fplint.assess.Specificity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CircularGuidanceTest {

    @Test
    void tellsOfThePlainlyCircular() {
        assertThat(Checked.sigma("FP107", "  - Legitimate use of netsh").messages())
                .containsExactly("'Legitimate use of netsh' only says that what the rule detects may be legitimate");
    }

    @Test
    void concernsTheCircularOnly() {
        CircularGuidance check = new CircularGuidance();

        assertThat(check.concerns(new Assessment(Set.of(), Specificity.SPECIFIC, true, List.of())))
                .isTrue();
        assertThat(check.concerns(new Assessment(Set.of(), Specificity.SPECIFIC, false, List.of())))
                .isFalse();
        assertThat(check.concerns(new Assessment(Set.of(), Specificity.GENERIC, true, List.of())))
                .isFalse();
    }
}
