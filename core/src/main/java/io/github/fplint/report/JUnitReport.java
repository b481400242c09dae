package io.github.fplint.report;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.source.Location;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * A JUnit test report: a failed test case for each finding and a passed one for each rule file without.
 *
 * <p>GitLab keeps only the first of test cases with equal names, so a name holds the code and the place. The schema asks
 * for a time and a host, which would make no two reports alike: they are constants.
 */
final class JUnitReport implements Reporter {

    private static final int NAME_CELLS = 160;

    @Override
    public void write(LintResult result, ReportOptions options, Writer out) throws IOException {
        List<Finding> findings = result.findings();
        out.write(Xml.DECLARATION);
        out.write("<testsuite" + Xml.attribute("name", "fplint")
                + Xml.attribute("timestamp", "1970-01-01T00:00:00")
                + Xml.attribute("hostname", "localhost")
                + Xml.attribute("tests", findings.size() + result.clean().size())
                + Xml.attribute("failures", findings.size())
                + Xml.attribute("errors", 0)
                + Xml.attribute("skipped", 0)
                + Xml.attribute("time", 0)
                + ">\n");
        out.write("  <properties>\n    <property" + Xml.attribute("name", "version")
                + Xml.attribute("value", options.toolVersion()) + "/>\n  </properties>\n");
        for (Finding finding : findings) {
            writeFailure(finding, out);
        }
        for (String path : result.clean()) {
            out.write("  <testcase" + testCase(path, "no findings") + "/>\n");
        }
        out.write("  <system-out/>\n  <system-err/>\n</testsuite>\n");
    }

    private static void writeFailure(Finding finding, Writer out) throws IOException {
        Location at = finding.location();
        String message = Visible.line(finding.message());
        String name =
                finding.check().code() + " line " + at.startLine() + ":" + at.startColumn() + " " + finding.message();
        out.write("  <testcase" + testCase(finding.path(), Visible.clip(name, NAME_CELLS)) + ">\n");
        out.write("    <failure" + Xml.attribute("message", message)
                + Xml.attribute("type", finding.severity().id()) + ">");
        List<String> lines = body(finding, message);
        for (int i = 0; i < lines.size(); i++) {
            out.write((i == 0 ? "" : "\n") + Xml.escape(lines.get(i)));
        }
        out.write("</failure>\n  </testcase>\n");
    }

    private static String testCase(String path, String name) {
        return Xml.attribute("name", name) + Xml.attribute("classname", path) + Xml.attribute("time", 0);
    }

    /** GitLab shows nothing else of a failure. */
    private static List<String> body(Finding finding, String message) {
        Location at = finding.location();
        List<String> lines = new ArrayList<>();
        lines.add(finding.severity().id() + "[" + finding.check().code() + "] " + message);
        lines.add("at " + Visible.line(finding.path()) + ":" + at.startLine() + ":" + at.startColumn());
        finding.rule()
                .flatMap(rule -> rule.title())
                .ifPresent(title -> lines.add("in rule '" + Visible.line(title) + "'"));
        finding.help().ifPresent(help -> lines.add("help: " + Visible.line(help)));
        for (String suggestion : finding.suggestions()) {
            lines.add("suggestion: " + Visible.line(suggestion));
        }
        lines.add("see " + finding.check().url());
        return lines;
    }
}
