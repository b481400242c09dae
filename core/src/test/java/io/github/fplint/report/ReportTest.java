package io.github.fplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares reports with files; {@code -Dfplint.update-golden=true} writes the files. */
class ReportTest {

    static final ReportOptions OPTIONS = ReportOptions.of("0.1.0-SNAPSHOT");
    private static final Path GOLDEN = Path.of("src/test/resources/io/github/fplint/report");

    @ParameterizedTest
    @EnumSource
    void writesFindings(ReportFormat format) {
        assertGolden("mixed." + format.id(), write(format, Samples.mixed(), OPTIONS));
    }

    @ParameterizedTest
    @EnumSource
    void writesNoFindings(ReportFormat format) {
        assertGolden("empty." + format.id(), write(format, Samples.empty(), OPTIONS));
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameAgain(ReportFormat format) {
        assertThat(write(format, Samples.mixed(), OPTIONS))
                .isEqualTo(write(format, Samples.mixed(), OPTIONS))
                .doesNotContain("\r");
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoWorkflowCommandOfRuleText(ReportFormat format) {
        String report = write(format, Samples.mixed(), OPTIONS.withGithubActions(true));
        assertThat(report.lines().filter(line -> line.strip().startsWith("::")))
                .allMatch(line -> format == ReportFormat.GITHUB && line.matches("::(error|warning|notice) file=.*"));
        if (format != ReportFormat.GITHUB) {
            assertThat(report).doesNotContain("##[");
        }
    }

    @Test
    void coloursOnRequest() {
        assertGolden("colour.human", write(ReportFormat.HUMAN, Samples.many(3), OPTIONS.withColour(true)));
        assertThat(write(ReportFormat.HUMAN, Samples.mixed(), OPTIONS)).doesNotContain("\u001b");
    }

    @Test
    void listsWhatOccursOften() {
        assertGolden("many.human", write(ReportFormat.HUMAN, Samples.many(40), OPTIONS));
    }

    @Test
    void fitsTheWidth() {
        assertGolden("narrow.human", write(ReportFormat.HUMAN, Samples.mixed(), OPTIONS.withWidth(60)));
    }

    @Test
    void countsByCodeOnRequest() {
        String report = write(ReportFormat.CONCISE, Samples.many(2), OPTIONS.withStatistics(true));
        assertThat(report).endsWith("""

                          count  code   check          severity
                              1  ZZ102  example-colon  error
                              2  ZZ101  example-vague  warning
                        Found 1 error, 2 warnings in 3 rules (16 files)
                        """);
    }

    @Test
    void quietLeavesErrorsAndWarnings() {
        ReportOptions quiet = OPTIONS.withQuiet(true);
        assertThat(write(ReportFormat.CONCISE, Samples.mixed(), quiet))
                .doesNotContain("info")
                .contains("error")
                .contains("warning");
        assertThat(write(ReportFormat.HUMAN, Samples.mixed(), quiet))
                .doesNotContain("info[")
                .doesNotContain("Found");
        assertThat(write(ReportFormat.GITHUB, Samples.mixed(), quiet)).doesNotContain("::notice");
        assertThat(write(ReportFormat.HUMAN, Samples.empty(), quiet)).isEmpty();
        assertThat(write(ReportFormat.JSON, Samples.mixed(), quiet))
                .isEqualTo(write(ReportFormat.JSON, Samples.mixed(), OPTIONS));
    }

    @Test
    void losesNoFindingSilently() {
        LintResult many = Samples.many(500);
        String report = write(ReportFormat.HUMAN, many, OPTIONS);
        assertThat(many.findings())
                .allMatch(f -> report.contains(f.path().substring(f.path().lastIndexOf('/') + 1) + ":"));
        assertThat(report).contains(": example-vague at 497 more places\n");
    }

    @Test
    void annotatesNoMoreThanGitHubShows() {
        String report = write(ReportFormat.GITHUB, Samples.many(35), OPTIONS);
        assertThat(report.lines().filter(line -> line.startsWith("::error"))).hasSize(1);
        assertThat(report.lines().filter(line -> line.startsWith("::warning"))).hasSize(10);
        assertThat(report).startsWith("::error ");
        assertThat(report)
                .endsWith(
                        "Not annotated: 25 warnings, because GitHub shows 10 annotations of each severity in a step\n");
    }

    @Test
    void namesFormatsAsTheCommandLineDoes() {
        assertThat(ReportFormat.of("jsonl")).contains(ReportFormat.JSON_LINES);
        assertThat(ReportFormat.of("HTML")).isEmpty();
    }

    @Test
    void talliesTheWorstFirst() {
        assertThat(Tally.of(Samples.mixed().findings()))
                .extracting(Tally::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO);
    }

    static String write(ReportFormat format, LintResult result, ReportOptions options) {
        return write(format.reporter(), result, options);
    }

    static String write(Reporter reporter, LintResult result, ReportOptions options) {
        StringWriter out = new StringWriter();
        try {
            reporter.write(result, options, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static void assertGolden(String name, String actual) {
        Path file = GOLDEN.resolve(name);
        try {
            if (Boolean.getBoolean("fplint.update-golden")) {
                Files.writeString(file, actual);
            }
            assertThat(actual).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
