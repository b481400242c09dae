package io.github.fplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GitLabReportTest {

    private static final Pattern FINGERPRINT = Pattern.compile("\"fingerprint\": \"([0-9a-f]{64})\"");

    @Test
    void aFingerprintDoesNotDependOnTheLine() {
        assertThat(fingerprints(unknown("title: A\n"))).isEqualTo(fingerprints(unknown("title: A\n\n# more\n")));
    }

    @Test
    void equalFindingsHaveFingerprintsOfTheirOwn() {
        Finding first = unknown("title: A\n");
        Finding second = unknown("title: A\n---\ntitle: B\n");
        assertThat(fingerprints(first, second, second)).doesNotHaveDuplicates().hasSize(3);
        assertThat(fingerprints(first, second)).contains(fingerprints(first).get(0));
    }

    @Test
    void startsWithoutAByteOrderMark() {
        assertThat(ReportTest.write(ReportFormat.GITLAB, Samples.empty(), ReportTest.OPTIONS))
                .isEqualTo("[]\n");
    }

    private static Finding unknown(String before) {
        return Samples.vague(
                SourceFile.of("rules/a.yml", before + "falsepositives:\n    - Unknown\n"), "Unknown", RuleFormat.SIGMA);
    }

    private static List<String> fingerprints(Finding... findings) {
        LintResult result = new LintResult(List.of(findings), List.of(Samples.VAGUE), 1, Map.of());
        String report = ReportTest.write(ReportFormat.GITLAB, result, ReportTest.OPTIONS);
        return FINGERPRINT
                .matcher(report)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }
}
