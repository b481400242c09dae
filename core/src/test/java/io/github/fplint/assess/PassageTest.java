package io.github.fplint.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vulnerability scanners | 1",
                "Vulnerability scanners. Backup jobs. | 2",
                "Vulnerability scanners; backup jobs; cron | 3",
                "Rare, but backup jobs may do so | 1",
                "Backup jobs (such as Veeam) and scanners | 1",
                "Backup jobs! Scanners? Cron. | 3",
            })
    void standsBetweenFullStopsAndSemicolons(String text, int passages) {
        assertThat(Readings.passages(text)).hasSize(passages);
    }

    @Test
    void leavesOutAdviceAtTheEnd() {
        Passage passage =
                Readings.passages("Vulnerability scanners, filter as needed").get(0);
        assertThat(passage.clauses()).hasSize(1);
        assertThat(passage.end()).isEqualTo("Vulnerability scanners,".length());
    }

    @Test
    void keepsAdviceThatNamesACause() {
        assertThat(Readings.passages("Noisy, exclude vulnerability scanners")
                        .get(0)
                        .mayNameCause())
                .isTrue();
        assertThat(Readings.passages("Filter as needed").get(0).mayNameCause()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vulnerability scanners | true",
                "Unknown | true",
                "Vulnerability scanners and backup jobs | false",
                "Vulnerability scanners of the payroll team | false",
                "Rare, but vulnerability scanners may do so | false",
            })
    void isPlainWhereOnePhraseSaysAll(String text, boolean plain) {
        assertThat(Readings.passages(text).get(0).isPlain()).isEqualTo(plain);
    }
}
