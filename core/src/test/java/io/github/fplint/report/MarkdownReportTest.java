package io.github.fplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    @Test
    void fitsIntoAComment() {
        String report = ReportTest.write(ReportFormat.MARKDOWN, Samples.many(900), ReportTest.OPTIONS);
        assertThat(report).hasSizeLessThan(65_536).contains("The table leaves out ");
    }

    @Test
    void rulesNotifyNobodyAndSetNoLink() {
        Finding like = Samples.emoji();
        String message = "ask @team, see #12, !34, $56$ and https://example.org or WWW.example.org";
        Finding finding =
                Finding.of(like.check(), like.severity(), like.source(), like.location(), like.rule(), message);
        LintResult result = new LintResult(List.of(finding), List.of(Samples.VAGUE), 1, Map.of());
        assertThat(ReportTest.write(ReportFormat.MARKDOWN, result, ReportTest.OPTIONS))
                .contains("ask @&#8203;team, see \\#&#8203;12, \\!34, \\$56\\$ and https:&#8203;//example.org"
                        + " or WWW&#8203;.example.org");
    }
}
