package io.github.fplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RdJsonReportTest {

    /** The rocket takes four bytes, the accent and the letter it stands on three. */
    @Test
    void countsBytes() {
        assertThat(write(Samples.emoji()))
                .contains("\"start\":{\"line\":4,\"column\":32},\"end\":{\"line\":4,\"column\":39}");
    }

    @Test
    void makesOneSuggestionOfEditsThatBelongTogether() {
        assertThat(write(Samples.colon()))
                .contains("\"suggestions\":[{\"range\":"
                        + "{\"start\":{\"line\":4,\"column\":7},\"end\":{\"line\":4,\"column\":36}},"
                        + "\"text\":\"'Backup software: nightly jobs'\"}]");
    }

    private static String write(Finding finding) {
        LintResult result = new LintResult(List.of(finding), List.of(Samples.VAGUE), 1, Map.of());
        return ReportTest.write(ReportFormat.RDJSON_LINES, result, ReportTest.OPTIONS);
    }
}
