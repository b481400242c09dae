package io.github.fplint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Preset;
import io.github.fplint.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintConfigTest {

    private static final CheckInfo CHECK =
            CheckInfo.of("FP104", "likelihood-only-guidance", "x", Severity.WARNING, null, Severity.ERROR);

    private static List<String> list(String comma) {
        return comma == null ? List.of() : List.of(comma.split(";", -1));
    }

    @ParameterizedTest
    @CsvSource({
        ",,WARNING",
        "FP104,,WARNING",
        "FP,,WARNING",
        "likelihood-only-guidance,,WARNING",
        "LD,,",
        ",FP104,",
        ",FP,",
        ",likelihood-only-guidance,",
        ",LD,WARNING",
        "FP104,FP,WARNING",
        "FP,FP104,",
        "FP10,FP10,",
        "FP1,FP10,",
        "FP10;LD,FP1,WARNING",
        "likelihood-only-guidance,FP10,WARNING",
        "likelihood-only-guidance,FP104,",
    })
    void letsTheLongerSelectorWin(String select, String ignore, Severity severity) {
        LintConfig config = LintConfig.recommended().withSelect(list(select)).withIgnore(list(ignore));
        assertThat(config.severity(CHECK).orElse(null)).isEqualTo(severity);
    }

    @Test
    void takesThePresetsSeverity() {
        LintConfig sigmahq = LintConfig.recommended().withPreset(Preset.SIGMAHQ);
        assertThat(sigmahq.severity(CHECK)).isEmpty();
        assertThat(sigmahq.withSelect(List.of("FP104")).severity(CHECK)).contains(Severity.ERROR);
        assertThat(LintConfig.recommended().withPreset(Preset.STRICT).severity(CHECK))
                .contains(Severity.ERROR);
    }

    @Test
    void tellsSelectorsThatNameNothing() {
        LintConfig config =
                LintConfig.recommended().withSelect(List.of("FP1", "FP9", "")).withIgnore(List.of("likelihood"));
        assertThat(config.unknownSelectors(List.of(CHECK))).containsExactly("FP9", "", "likelihood");
    }

    @Test
    void refusesNoThreads() {
        assertThatThrownBy(() -> LintConfig.recommended().withThreads(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
