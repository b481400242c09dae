package io.github.fplint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import java.io.IOException;
import java.io.Writer;

/** A diagnostic for reviewdog a line, each with its source. */
final class RdJsonLinesReport implements Reporter {

    @Override
    public void write(LintResult result, ReportOptions options, Writer out) throws IOException {
        try (JsonGenerator json = Json.lines(out, options)) {
            for (Finding finding : result.findings()) {
                json.writeStartObject();
                RdJson.writeSource(json);
                RdJson.writeFields(json, finding);
                json.writeEndObject();
                json.writeRaw('\n');
            }
        }
    }
}
