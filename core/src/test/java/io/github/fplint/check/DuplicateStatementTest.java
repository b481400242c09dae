package io.github.fplint.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateStatementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Print server of the branch",
                "print servers of a branch.",
                "'Print-server of the branch'",
                "Print server\n    of the branch"
            })
    void removesTheLaterOne(String again) {
        Checked checked = Checked.sigma(
                "FP305",
                "  - Print server of the branch",
                "  - Citrix farms # in Basel",
                "  - " + again,
                "  - VPN exits");
        assertThat(checked.messages()).hasSize(1);
        assertThat(checked.related()).containsExactly("Print server of the branch");
        assertThat(checked.fixed())
                .isEqualTo("  - Print server of the branch\n  - Citrix farms # in Basel\n  - VPN exits");
    }

    @Test
    void keepsComments() {
        assertThat(Checked.sigma("FP305", "  - Citrix farms", "  - Citrix farms # in Basel")
                        .fixable())
                .isFalse();
        assertThat(Checked.sigma("FP305", "  - Citrix farms", "  # in Basel", "  - Citrix farms")
                        .fixable())
                .isFalse();
    }

    @Test
    void keepsFlowLists() {
        Checked checked = Checked.elastic("FP305", "\"Citrix farms\", \"Citrix farm\"");
        assertThat(checked.places()).containsExactly("\"Citrix farm\"");
        assertThat(checked.fixable()).isFalse();
    }

    @Test
    void letsTheNoteRepeatTheField() {
        String note = "]\nnote = \"\"\"\n## Triage\n### False positive analysis\n- Citrix farms\n";

        assertThat(Checked.elastic("FP305", "\"Citrix farms\"" + note + "\"\"\"\ntags = [")
                        .messages())
                .isEmpty();
        assertThat(Checked.elastic("FP305", "\"Print servers\"" + note + "- Citrix farms\n\"\"\"\ntags = [")
                        .places())
                .containsExactly("Citrix farms");
    }

    @Test
    void leavesDifferentOnesAlone() {
        assertThat(Checked.sigma("FP305", "  - Use of /a", "  - Use of -a", "  - ''", "  - ''")
                        .messages())
                .isEmpty();
    }
}
