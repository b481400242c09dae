package io.github.fplint.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnusualVariantTest {

    @ParameterizedTest
    @CsvSource({
        "administator script, Administrative scripts",
        "Legit admin scripts., Administrative scripts",
        "3rd-party software, Third-party software",
        "Anti-virus, Antivirus software",
        "Installation of a software, Software installation"
    })
    void findsVariants(String item, String usual) {
        Checked checked = Checked.sigma("FP308", "  - " + item);
        assertThat(checked.messages()).containsExactly("'" + item + "' is usually written '" + usual + "'");
        assertThat(checked.fixed()).isEqualTo("  - " + item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Administrative scripts",
                "legitimate administrative script",
                "Antivirus",
                "Vulnerability scanner.",
                "Admin scripts of the print team",
                "Administrator account",
                "Unknown"
            })
    void leavesUsualAndOtherStatementsAlone(String item) {
        assertThat(Checked.sigma("FP308", "  - " + item).messages()).isEmpty();
    }
}
