package io.github.fplint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Severity;
import io.github.fplint.model.RuleFormat;
import java.io.IOException;
import java.io.Writer;

/** One object with every finding and a summary. */
final class JsonReport implements Reporter {

    /** Goes up when a reader of the format would have to change. */
    private static final int VERSION = 1;

    @Override
    public void write(LintResult result, ReportOptions options, Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out, options)) {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("findings");
            for (Finding finding : result.findings()) {
                FindingJson.write(json, finding);
            }
            json.writeEndArray();
            writeSummary(json, result);
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void writeSummary(JsonGenerator json, LintResult result) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("files", result.files());
        json.writeObjectFieldStart("rules");
        for (RuleFormat format : RuleFormat.values()) {
            json.writeNumberField(format.id(), result.rules().getOrDefault(format, 0));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("findings");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.id(), result.count(severity));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("codes");
        for (Tally tally : Tally.of(result.findings())) {
            json.writeStartObject();
            json.writeStringField("code", tally.check().code());
            json.writeStringField("name", tally.check().name());
            json.writeStringField("severity", tally.severity().id());
            json.writeNumberField("count", tally.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
