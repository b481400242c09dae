package io.github.fplint.report;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The sentence of a run, a table by code and one of the findings, in the Markdown of GitHub and GitLab.
 *
 * @param bytes how much UTF-8 there may be
 * @param rows how many findings are listed at most
 */
record MarkdownTables(int bytes, int rows) {

    private static final String SPECIAL = "\\`*_{}[]<>()#+-!|~$";
    private static final String NOTHING = "&#8203;";

    void write(LintResult result, Writer out) throws IOException {
        StringBuilder head = new StringBuilder();
        head.append("### fplint\n\n").append(Tally.sentence(result)).append("\n\n");
        if (result.findings().isEmpty()) {
            out.write(head.toString());
            return;
        }
        head.append("| Count | Code | Check | Severity |\n| ---: | --- | --- | --- |\n");
        for (Tally tally : Tally.of(result.findings())) {
            head.append("| " + Tally.number(tally.count()) + " | ["
                    + tally.check().code() + "]("
                    + tally.check().url() + ") | " + escape(tally.check().name()) + " | "
                    + tally.severity().id() + " |\n");
        }
        head.append("\n<details><summary>Findings</summary>\n\n");
        head.append("| Place | Code | Severity | Message |\n| --- | --- | --- | --- |\n");
        out.write(head.toString());
        int room = bytes - length(head.toString());
        int left = writeFindings(Worst.first(result.findings()), room, out);
        out.write("\n</details>\n");
        if (left > 0) {
            out.write("\nThe table leaves out " + Tally.counted(left, "finding") + ".\n");
        }
    }

    /** Returns how many did not fit. */
    private int writeFindings(List<Finding> findings, int room, Writer out) throws IOException {
        int taken = 0;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            String row = "| " + escape(finding.path()) + ":"
                    + finding.location().startLine() + " | " + finding.check().code() + " | "
                    + finding.severity().id() + " | " + escape(finding.message()) + " |\n";
            taken += length(row);
            if (taken > room || i == rows) {
                return findings.size() - i;
            }
            out.write(row);
        }
        return 0;
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Takes every meaning from rule text. A backslash does not keep a name from being notified nor a number or an
     * address from being linked: a character without width breaks those.
     */
    private static String escape(String text) {
        String line = Visible.line(text).replace("&", "&amp;");
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
            if (c == '@' || c == '#' || (c == ':' && line.startsWith("//", i + 1))) {
                out.append(NOTHING);
            } else if ((c == 'w' || c == 'W') && line.startsWith(".", i + 1)) {
                out.append(NOTHING);
            }
        }
        return out.toString();
    }
}
