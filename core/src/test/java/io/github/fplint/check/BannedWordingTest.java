package io.github.fplint.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BannedWordingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Pentest", "pen-testing.", "Penetration test", "Penetration Testing", "Red team", "red teaming"})
    void findsTheWordAlone(String item) {
        assertThat(Checked.sigma("FP302", "  - " + item, "  - Citrix farms").places())
                .containsExactly(item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Penetration tests of the web shop in June", "None of the print servers", "Red Hat updates"})
    void leavesItInAPhrase(String item) {
        assertThat(Checked.sigma("FP302", "  - " + item).messages()).isEmpty();
    }

    @Test
    void leavesPlaceholdersToTheirOwnChecks() {
        assertThat(Checked.sigma("FP302", "  - None").messages()).isEmpty();
        assertThat(Checked.sigma("FP103", "  - None").messages()).hasSize(1);
        assertThat(Checked.sigma("FP302", "  - None", "  - Citrix farms").messages())
                .isEmpty();
        assertThat(Checked.sigma("FP202", "  - None", "  - Citrix farms").messages())
                .hasSize(1);
    }
}
