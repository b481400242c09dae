package io.github.fplint.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictoryGuidanceTest {

    @ParameterizedTest
    @ValueSource(strings = {"Unknown", "None", "Unlikely", "None identified."})
    void findsADenialBesideACause(String denial) {
        Checked checked = Checked.sigma("FP202", "  - Citrix farms", "  - " + denial);
        assertThat(checked.places()).containsExactly(denial);
        assertThat(checked.related()).containsExactly("Citrix farms");
    }

    @Test
    void leavesADenialAlone() {
        assertThat(Checked.sigma("FP202", "  - Unknown", "  - Unlikely").messages())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rare", "Likely", "Other causes are unknown"})
    void leavesFrequenciesAndFurtherCausesAlone(String item) {
        assertThat(Checked.sigma("FP202", "  - Citrix farms", "  - " + item).messages())
                .isEmpty();
    }
}
