package io.github.fplint.report;

import io.github.fplint.finding.LintResult;
import java.io.IOException;
import java.io.Writer;

/** The Markdown that belongs into the file which {@code GITHUB_STEP_SUMMARY} names. */
public final class StepSummary {

    /** GitHub drops a summary over 1 MiB; other commands of the step may add to it. 1,000 are more than anybody reads. */
    private static final MarkdownTables TABLES = new MarkdownTables(900_000, 1_000);

    private StepSummary() {}

    /** Appends a table by code and one of the findings, the worst first, in less than 1 MiB of UTF-8. */
    public static void write(LintResult result, Writer out) throws IOException {
        TABLES.write(result, out);
    }
}
