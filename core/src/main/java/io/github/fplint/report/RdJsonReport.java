package io.github.fplint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import java.io.IOException;
import java.io.Writer;

/** One object with all diagnostics for reviewdog. */
final class RdJsonReport implements Reporter {

    @Override
    public void write(LintResult result, ReportOptions options, Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out, options)) {
            json.writeStartObject();
            RdJson.writeSource(json);
            json.writeArrayFieldStart("diagnostics");
            for (Finding finding : result.findings()) {
                json.writeStartObject();
                RdJson.writeFields(json, finding);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }
}
