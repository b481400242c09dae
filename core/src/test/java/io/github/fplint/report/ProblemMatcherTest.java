package io.github.fplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Severity;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the concise report as GitHub's runner does when it has been told of the problem matcher. */
class ProblemMatcherTest {

    private static final Path FILE = Path.of("../.github/fplint-matcher.json");

    /** What the runner makes an annotation of. */
    private record Issue(String file, String line, String column, String severity, String code, String message) {}

    @Test
    void findsEveryLine() throws IOException {
        List<Finding> findings = Samples.mixed().findings();
        List<Issue> issues = read(ReportTest.write(ReportFormat.CONCISE, Samples.mixed(), ReportTest.OPTIONS));
        assertThat(issues).hasSameSizeAs(findings);
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            assertThat(issues.get(i))
                    .isEqualTo(new Issue(
                            finding.path(),
                            Integer.toString(finding.location().startLine()),
                            Integer.toString(finding.location().startColumn()),
                            finding.severity() == Severity.INFO
                                    ? "notice"
                                    : finding.severity().id(),
                            finding.check().code(),
                            Visible.line(finding.message())));
        }
    }

    @Test
    void readsPathsWithColons() throws IOException {
        assertThat(read("C:/rules/a.yml:12:7: error[FP103] 'b.yml:1:2: info[X1] c' names no benign cause\n"))
                .containsExactly(new Issue(
                        "C:/rules/a.yml",
                        "12",
                        "7",
                        "error",
                        "FP103",
                        "'b.yml:1:2: info[X1] c' names no benign cause"));
    }

    @Test
    void leavesOtherLines() throws IOException {
        assertThat(read("Found 1 error, 2 warnings in 3 rules (16 files)\n\n    1  ZZ102  example-colon  error\n"))
                .isEmpty();
    }

    private static List<Issue> read(String report) throws IOException {
        JsonNode matchers = new ObjectMapper().readTree(FILE.toFile()).get("problemMatcher");
        List<Issue> issues = new ArrayList<>();
        for (String line : report.lines().toList()) {
            for (JsonNode matcher : matchers) {
                JsonNode pattern = matcher.get("pattern").get(0);
                Matcher match = Pattern.compile(pattern.get("regexp").asText()).matcher(line);
                if (match.find()) {
                    issues.add(new Issue(
                            group(match, pattern, "file"),
                            group(match, pattern, "line"),
                            group(match, pattern, "column"),
                            pattern.has("severity")
                                    ? group(match, pattern, "severity")
                                    : matcher.get("severity").asText(),
                            group(match, pattern, "code"),
                            group(match, pattern, "message")));
                }
            }
        }
        return issues;
    }

    private static String group(Matcher match, JsonNode pattern, String name) {
        return match.group(pattern.get(name).asInt());
    }
}
