package io.github.fplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SarifReportTest {

    @Test
    void keepsTheWorstWithinTheLimit() {
        String report = ReportTest.write(new SarifReport(3), Samples.mixed(), ReportTest.OPTIONS);
        assertThat(report.lines().filter(line -> line.contains("\"ruleId\""))).hasSize(3);
        assertThat(report.lines().filter(line -> line.startsWith("          \"level\": \"error\"")))
                .hasSize(2);
        assertThat(report).contains("10 milder findings are left out");
    }

    @Test
    void namesTheFolderThatPathsStartFrom() {
        ReportOptions options = ReportTest.OPTIONS.withSourceRoot("file:///home/me/rules/");
        assertThat(ReportTest.write(ReportFormat.SARIF, Samples.empty(), options))
                .contains("\"uri\": \"file:///home/me/rules/\"");
    }

    @Test
    void letsRuleTextSetNoLink() {
        assertThat(ReportTest.write(ReportFormat.SARIF, Samples.mixed(), ReportTest.OPTIONS))
                .contains("the file cannot be read: [x] (y)");
    }
}
