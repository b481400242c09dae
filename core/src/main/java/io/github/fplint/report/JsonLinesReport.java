package io.github.fplint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import java.io.IOException;
import java.io.Writer;

/** The findings of the JSON report alone, one a line. */
final class JsonLinesReport implements Reporter {

    @Override
    public void write(LintResult result, ReportOptions options, Writer out) throws IOException {
        try (JsonGenerator json = Json.lines(out, options)) {
            for (Finding finding : result.findings()) {
                FindingJson.write(json, finding);
                json.writeRaw('\n');
            }
        }
    }
}
