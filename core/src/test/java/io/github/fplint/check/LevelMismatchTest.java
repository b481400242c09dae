package io.github.fplint.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelMismatchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Likely",
                "Very likely, needs more tuning",
                "False positives are common on print servers",
                "This is normal behaviour of Citrix farms",
                "Printer setup is quite common.",
                "The rule is prone to false positives"
            })
    void findsWhatIsCommon(String item) {
        Checked checked = Checked.sigmaOfLevel("high", "FP203", "  - " + item);
        assertThat(checked.messages()).hasSize(1);
        assertThat(checked.related()).containsExactly("high");
        assertThat(Checked.sigmaOfLevel("medium", "FP203", "  - " + item).messages())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unlikely",
                "Not common",
                "False positives are not likely",
                "There should not be many false positives",
                "There shouldn't be many false positives",
                "False positives are rarely common",
                "If this is normal behaviour of your print servers, exclude them",
                "Verify that this is common practice",
                "While this can be normal behavior, it should be investigated",
                "Shared mailboxes are common in some organizations",
                "Commonly used office suites"
            })
    void leavesDenialsAndConditionsAlone(String item) {
        assertThat(Checked.sigmaOfLevel("critical", "FP203", "  - " + item).messages())
                .isEmpty();
    }

    @Test
    void readsElasticSeverity() {
        assertThat(Checked.elastic("FP203", "\"Sharing is a common practice here.\"")
                        .places())
                .containsExactly("is a common practice");
        assertThat(Checked.splunk("FP203", "index=wineventlog", "False positives are likely")
                        .messages())
                .isEmpty();
    }
}
