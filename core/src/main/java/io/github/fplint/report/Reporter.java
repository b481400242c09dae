package io.github.fplint.report;

import io.github.fplint.finding.LintResult;
import java.io.IOException;
import java.io.Writer;

/** Writes what a run found in one format. Thread-safe. */
@FunctionalInterface
public interface Reporter {

    /**
     * Writes the whole report. Lines end with {@code \n} on every system, and the same result gives the same
     * characters. The writer is neither flushed nor closed; it should encode UTF-8.
     */
    void write(LintResult result, ReportOptions options, Writer out) throws IOException;
}
