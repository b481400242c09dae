package io.github.fplint.report;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The Markdown that belongs into the file which {@code GITHUB_STEP_SUMMARY} names. */
public final class StepSummary {

    /** GitHub drops a summary over 1 MiB; other commands of the step may add to it. */
    private static final int MOST_BYTES = 900_000;

    /** More than anybody scrolls through. */
    private static final int MOST_FINDINGS = 1_000;

    private static final String SPECIAL = "\\`*_{}[]<>()#+-!|~";

    private StepSummary() {}

    /** Appends a table by code and one of the findings, the worst first, in less than 1 MiB of UTF-8. */
    public static void write(LintResult result, Writer out) throws IOException {
        out.write("### fplint\n\n" + Tally.sentence(result) + "\n\n");
        if (result.findings().isEmpty()) {
            return;
        }
        out.write("| Count | Code | Check | Severity |\n| ---: | --- | --- | --- |\n");
        for (Tally tally : Tally.of(result.findings())) {
            out.write("| " + Tally.number(tally.count()) + " | ["
                    + tally.check().code() + "]("
                    + tally.check().url() + ") | " + escape(tally.check().name()) + " | "
                    + tally.severity().id() + " |\n");
        }
        out.write("\n<details><summary>Findings</summary>\n\n");
        out.write("| Place | Code | Severity | Message |\n| --- | --- | --- | --- |\n");
        int left = writeFindings(Worst.first(result.findings()), out);
        out.write("\n</details>\n");
        if (left > 0) {
            out.write("\nThe table leaves out " + Tally.counted(left, "finding") + ".\n");
        }
    }

    /** Returns how many did not fit. */
    private static int writeFindings(List<Finding> findings, Writer out) throws IOException {
        int bytes = 0;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            String row = "| " + escape(finding.path()) + ":"
                    + finding.location().startLine() + " | " + finding.check().code() + " | "
                    + finding.severity().id() + " | " + escape(finding.message()) + " |\n";
            bytes += row.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES || i == MOST_FINDINGS) {
                return findings.size() - i;
            }
            out.write(row);
        }
        return 0;
    }

    private static String escape(String text) {
        String line = Visible.line(text).replace("&", "&amp;");
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            if (SPECIAL.indexOf(line.charAt(i)) >= 0) {
                out.append('\\');
            }
            out.append(line.charAt(i));
        }
        return out.toString();
    }
}
