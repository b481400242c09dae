package io.github.fplint.report;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Severity;
import java.util.List;

/** What {@link ReportOptions#quiet()} leaves of a run. */
final class Quiet {

    private Quiet() {}

    static List<Finding> filter(LintResult result, ReportOptions options) {
        return options.quiet()
                ? result.findings().stream()
                        .filter(f -> f.severity().atLeast(Severity.WARNING))
                        .toList()
                : result.findings();
    }
}
