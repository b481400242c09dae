package io.github.fplint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UncapitalisedStatementTest {

    @ParameterizedTest
    @ValueSource(strings = {"printer setup", "'printer setup'", "\"printer setup\"", "third-party printer drivers"})
    void pointsAtTheLetterAndMendsIt(String item) {
        Checked checked = Checked.sigma("FP301", "  - " + item);
        assertThat(checked.places()).hasSize(1).allMatch(at -> at.length() == 1);
        String letter = checked.places().get(0);
        assertThat(checked.fixed()).isEqualTo("  - " + item.replaceFirst(letter, letter.toUpperCase(Locale.ROOT)));
    }

    @Test
    void seesThroughBlocks() {
        Checked checked = Checked.splunk("FP301", "index=wineventlog", "|-\n  printer setup on\n  new laptops");
        assertThat(checked.places()).containsExactly("p");
        assertThat(checked.fixed()).contains("|-\n  Printer setup on\n  new laptops\n");
    }

    @Test
    void pointsAtTheWholeWhereEscapesHideTheLetter() {
        Checked checked = Checked.sigma("FP301", "  - \"printer\\tsetup\"");
        assertThat(checked.places()).containsExactly("\"printer\\tsetup\"");
        assertThat(checked.fixable()).isFalse();
    }

    @Test
    void leavesWhatIsToGoAlone() {
        assertThat(Checked.splunk("FP301", "index=wineventlog", "unknown").messages())
                .isEmpty();
        assertThat(Checked.sigma("FP301", "  - unknown", "  - Zabbix agents").messages())
                .isEmpty();
        assertThat(Checked.sigma("FP301", "  - pentest").messages()).isEmpty();
    }

    /** The capital makes it the word that SigmaHQ's convention allows. */
    @Test
    void mendsThePlaceholderOfASigmaRule() {
        assertThat(Checked.sigma("FP301", "  - unknown").fixed()).isEqualTo("  - Unknown");
    }

    @Test
    void leavesNotesAlone() {
        String note = "\"Puppet\"]\nnote = \"\"\"\n### False positive analysis\n- Puppet runs. Compare with:\n"
                + "  - approved change tickets\n\"\"\"\ntags = [";
        assertThat(Checked.elastic("FP301", note).messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Printer setup",
                "svchost.exe of the print server",
                "iCloud for Windows",
                "kubectl wrappers",
                "cert-manager",
                "'`netsh` in logon scripts'",
                "c:\\tools\\setup.exe",
                "'%TEMP%\\setup.exe'",
                "7-Zip",
                "x64 drivers"
            })
    void leavesNamesAlone(String item) {
        assertThat(Checked.sigma("FP301", "  - " + item).messages()).isEmpty();
    }
}
