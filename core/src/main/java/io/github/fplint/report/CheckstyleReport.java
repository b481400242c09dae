package io.github.fplint.report;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import java.io.IOException;
import java.io.Writer;

/** Checkstyle's XML, which most tools that collect findings read. */
final class CheckstyleReport implements Reporter {

    @Override
    public void write(LintResult result, ReportOptions options, Writer out) throws IOException {
        out.write(Xml.DECLARATION);
        out.write("<checkstyle>\n");
        String path = null;
        for (Finding finding : result.findings()) {
            if (!finding.path().equals(path)) {
                out.write(path == null ? "" : "  </file>\n");
                path = finding.path();
                out.write("  <file" + Xml.attribute("name", path) + ">\n");
            }
            out.write("    <error"
                    + Xml.attribute("line", finding.location().startLine())
                    + Xml.attribute("column", finding.location().startColumn())
                    + Xml.attribute("severity", finding.severity().id())
                    + Xml.attribute("message", Message.of(finding))
                    // Readers take what stands before the last dot for a category.
                    + Xml.attribute("source", "fplint." + finding.check().code())
                    + "/>\n");
        }
        out.write(path == null ? "" : "  </file>\n");
        out.write("</checkstyle>\n");
    }
}
