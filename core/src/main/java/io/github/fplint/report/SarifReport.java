package io.github.fplint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Preset;
import io.github.fplint.finding.Severity;
import io.github.fplint.finding.Suppressed;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * SARIF 2.1.0, with what GitHub code scanning needs and within its limits.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifReport implements Reporter {

    static final String ROOT = "%SRCROOT%";

    private final int limit;

    /** With GitHub's limit of results a run. */
    SarifReport() {
        this(25_000);
    }

    SarifReport(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(LintResult result, ReportOptions options, Writer out) throws IOException {
        List<Finding> kept = Worst.of(result.findings(), limit);
        try (JsonGenerator json = Json.indented(out, options)) {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(json, result, options);
            writeInvocation(json, result.findings().size() - kept.size());
            writeRoot(json, options);
            json.writeStringField("columnKind", "utf16CodeUnits");
            writeResults(json, result, kept, options);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void writeTool(JsonGenerator json, LintResult result, ReportOptions options) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "fplint");
        json.writeStringField("version", options.toolVersion());
        json.writeStringField("semanticVersion", options.toolVersion());
        json.writeStringField("informationUri", "https://github.com/fplint/fplint");
        json.writeArrayFieldStart("rules");
        for (CheckInfo check : result.checks()) {
            writeCheck(json, check);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeCheck(JsonGenerator json, CheckInfo check) throws IOException {
        Severity severity = check.severityIfSelected(Preset.RECOMMENDED);
        String page = check.page().strip();
        json.writeStartObject();
        json.writeStringField("id", check.code());
        json.writeStringField("name", check.name());
        writeText(json, "shortDescription", check.summary());
        writeText(json, "fullDescription", check.summary());
        json.writeObjectFieldStart("help");
        json.writeStringField("text", page);
        // GitHub shows no helpUri, so the link goes into the text.
        json.writeStringField(
                "markdown", page + "\n\n[" + check.code() + " in the documentation of fplint](" + check.url() + ")");
        json.writeEndObject();
        json.writeStringField("helpUri", check.url());
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(severity));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString("detection-engineering");
        json.writeString("false-positives");
        json.writeEndArray();
        json.writeStringField("precision", "high");
        json.writeStringField("problem.severity", problemSeverity(severity));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeInvocation(JsonGenerator json, int leftOut) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        if (leftOut > 0) {
            json.writeArrayFieldStart("toolExecutionNotifications");
            json.writeStartObject();
            json.writeStringField("level", "warning");
            writeText(
                    json,
                    "message",
                    leftOut + " milder findings are left out, because GitHub takes no more results in a run");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeRoot(JsonGenerator json, ReportOptions options) throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(ROOT);
        if (options.sourceRoot().isPresent()) {
            json.writeStringField("uri", options.sourceRoot().get());
        }
        writeText(json, "description", "The folder that the rule files were named from");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeResults(JsonGenerator json, LintResult result, List<Finding> kept, ReportOptions options)
            throws IOException {
        SarifResults results = new SarifResults(json, result.checks());
        json.writeArrayFieldStart("results");
        for (Finding finding : kept) {
            results.write(finding);
        }
        // GitHub shows a suppressed result as an open one, so they are there only on request.
        int room = options.suppressed() ? limit - kept.size() : 0;
        for (Suppressed suppressed : result.suppressed()) {
            if (room-- > 0) {
                results.write(suppressed);
            }
        }
        json.writeEndArray();
    }

    static void writeText(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.id();
    }

    private static String problemSeverity(Severity severity) {
        return severity == Severity.INFO ? "recommendation" : severity.id();
    }
}
