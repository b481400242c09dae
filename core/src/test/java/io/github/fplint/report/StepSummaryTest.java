package io.github.fplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepSummaryTest {

    @Test
    void writesTables() throws IOException {
        ReportTest.assertGolden("mixed.summary.md", write(Samples.mixed()));
        ReportTest.assertGolden("empty.summary.md", write(Samples.empty()));
    }

    @Test
    void saysWhatItLeavesOut() throws IOException {
        String summary = write(Samples.many(1_200));
        assertThat(summary).endsWith("\nThe table leaves out 201 findings.\n");
    }

    @Test
    void staysUnderOneMebibyte() throws IOException {
        String longMessage = "管".repeat(1_000);
        LintResult result = new LintResult(
                Stream.generate(Samples::emoji)
                        .limit(900)
                        .map(f -> Finding.of(f.check(), f.severity(), f.source(), f.location(), f.rule(), longMessage))
                        .toList(),
                List.of(Samples.VAGUE),
                1,
                Map.of());
        String summary = write(result);
        assertThat(summary.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1 << 20);
        assertThat(summary).contains("The table leaves out ");
    }

    private static String write(LintResult result) throws IOException {
        StringWriter out = new StringWriter();
        StepSummary.write(result, out);
        return out.toString();
    }
}
