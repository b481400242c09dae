package io.github.fplint.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverlongStatementTest {

    @Test
    void countsCharacters() {
        assertThat(Checked.sigma("FP306", "  - " + "x".repeat(401)).messages())
                .containsExactly("this statement has 401 characters, more than 400");
        assertThat(Checked.sigma("FP306", "  - " + "x".repeat(400)).messages()).isEmpty();
    }

    @Test
    void givesSplunkMoreRoom() {
        assertThat(Checked.splunk("FP306", "index=wineventlog", "x".repeat(801)).messages())
                .hasSize(1);
        assertThat(Checked.splunk("FP306", "index=wineventlog", "x".repeat(800)).messages())
                .isEmpty();
    }
}
