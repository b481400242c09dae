package io.github.fplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JUnitReportTest {

    /** GitLab keeps only the first of test cases with equal names. */
    @Test
    void noTwoTestCasesOfAFileHaveEqualNames() {
        String report = ReportTest.write(ReportFormat.JUNIT, Samples.many(20), ReportTest.OPTIONS);
        assertThat(Pattern.compile("<testcase[^>]*>").matcher(report).results().map(m -> m.group()))
                .hasSize(21)
                .doesNotHaveDuplicates();
    }

    @Test
    void aFileWithoutFindingsPasses() {
        assertThat(ReportTest.write(ReportFormat.JUNIT, Samples.empty(), ReportTest.OPTIONS))
                .contains("tests=\"1\" failures=\"0\"")
                .contains("<testcase name=\"no findings\" classname=\"rules/good.yml\" time=\"0\"/>");
    }
}
