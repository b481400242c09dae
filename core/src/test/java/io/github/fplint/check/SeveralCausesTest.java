package io.github.fplint.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeveralCausesTest {

    private static final String THREE = "Veeam backups, vulnerability scanners and help desk troubleshooting";

    @Test
    void findsThreeInOneItem() {
        assertThat(Checked.sigma("FP304", "  - " + THREE).places()).containsExactly(THREE);
    }

    @Test
    void leavesTwoAndTextsWithoutAListAlone() {
        assertThat(Checked.sigma("FP304", "  - Veeam backups and vulnerability scanners")
                        .messages())
                .isEmpty();
        assertThat(Checked.splunk("FP304", "index=wineventlog", THREE).messages())
                .isEmpty();
    }
}
