package io.github.fplint.report;

import io.github.fplint.finding.LintResult;
import java.io.IOException;
import java.io.Writer;

/** Tables for a comment on a pull or merge request. */
final class MarkdownReport implements Reporter {

    /** GitHub takes 65,536 characters. */
    private static final MarkdownTables TABLES = new MarkdownTables(60_000, 1_000);

    @Override
    public void write(LintResult result, ReportOptions options, Writer out) throws IOException {
        TABLES.write(result, out);
    }
}
