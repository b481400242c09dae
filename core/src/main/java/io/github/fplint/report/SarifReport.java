package io.github.fplint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Preset;
import io.github.fplint.finding.Related;
import io.github.fplint.finding.Severity;
import io.github.fplint.finding.Suppressed;
import io.github.fplint.model.RuleRef;
import io.github.fplint.source.Location;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * SARIF 2.1.0, with what GitHub code scanning needs and within its limits.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifReport implements Reporter {

    private static final String ROOT = "%SRCROOT%";
    private static final int MOST_TEXT = 1024;

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
        String summary = check.summary().length() <= MOST_TEXT
                ? check.summary()
                : check.summary().substring(0, MOST_TEXT);
        json.writeStartObject();
        json.writeStringField("id", check.code());
        json.writeStringField("name", check.name());
        writeText(json, "shortDescription", summary);
        writeText(json, "fullDescription", summary);
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
        Map<String, Integer> indices = new HashMap<>();
        for (CheckInfo check : result.checks()) {
            indices.put(check.code(), indices.size());
        }
        Fingerprints fingerprints = new Fingerprints();
        json.writeArrayFieldStart("results");
        for (Finding finding : kept) {
            json.writeStartObject();
            writeResult(json, finding, indices, fingerprints);
            json.writeEndObject();
        }
        // GitHub shows a suppressed result as an open one, so they are there only on request.
        int room = options.suppressed() ? limit - kept.size() : 0;
        for (Suppressed suppressed : result.suppressed()) {
            if (room-- > 0) {
                json.writeStartObject();
                writeResult(json, suppressed.finding(), indices, fingerprints);
                writeSuppression(json, suppressed);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void writeResult(
            JsonGenerator json, Finding finding, Map<String, Integer> indices, Fingerprints fingerprints)
            throws IOException {
        json.writeStringField("ruleId", finding.check().code());
        Integer index = indices.get(finding.check().code());
        if (index != null) {
            json.writeNumberField("ruleIndex", index);
        }
        json.writeStringField("level", level(finding.severity()));
        writeText(json, "message", message(finding));
        json.writeArrayFieldStart("locations");
        writeLocation(json, finding.path(), finding.location(), Optional.empty());
        json.writeEndArray();
        writeRelated(json, finding);
        writeFingerprint(json, fingerprints.of(finding));
        writeFix(json, finding);
        writeRule(json, finding);
    }

    private static void writeSuppression(JsonGenerator json, Suppressed suppressed) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", "inSource");
        if (!suppressed.reason().isEmpty()) {
            json.writeStringField("justification", suppressed.reason());
        }
        json.writeFieldName("location");
        writeLocation(json, suppressed.finding().path(), suppressed.directive(), Optional.empty());
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeLocation(JsonGenerator json, String path, Location location, Optional<String> message)
            throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        writeArtifact(json, path);
        Json.writeRange(json, "region", location);
        json.writeEndObject();
        if (message.isPresent()) {
            writeText(json, "message", noLinks(message.get()));
        }
        json.writeEndObject();
    }

    private static void writeArtifact(JsonGenerator json, String path) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", SourceUri.of(path));
        if (!SourceUri.isAbsolute(path)) {
            json.writeStringField("uriBaseId", ROOT);
        }
        json.writeEndObject();
    }

    private static void writeRelated(JsonGenerator json, Finding finding) throws IOException {
        if (finding.related().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (Related place : finding.related()) {
            writeLocation(json, finding.path(), place.location(), Optional.of(place.message()));
        }
        json.writeEndArray();
    }

    private static void writeFingerprint(JsonGenerator json, Optional<String> fingerprint) throws IOException {
        if (fingerprint.isPresent()) {
            json.writeObjectFieldStart("partialFingerprints");
            json.writeStringField("primaryLocationLineHash", fingerprint.get());
            json.writeEndObject();
        }
    }

    private static void writeFix(JsonGenerator json, Finding finding) throws IOException {
        if (finding.fix().isEmpty()) {
            return;
        }
        Fix fix = finding.fix().get();
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        writeText(json, "description", noLinks(fix.description()));
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        writeArtifact(json, finding.path());
        json.writeArrayFieldStart("replacements");
        for (Edit edit : fix.edits()) {
            json.writeStartObject();
            Json.writeRange(json, "deletedRegion", edit.location());
            writeText(json, "insertedContent", edit.replacement());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeRule(JsonGenerator json, Finding finding) throws IOException {
        if (finding.rule().isEmpty()) {
            return;
        }
        RuleRef rule = finding.rule().get();
        json.writeObjectFieldStart("properties");
        json.writeStringField("format", rule.format().id());
        if (rule.id().isPresent()) {
            json.writeStringField("detectionRuleId", rule.id().get());
        }
        if (rule.title().isPresent()) {
            json.writeStringField("detectionRuleTitle", rule.title().get());
        }
        json.writeEndObject();
    }

    private static void writeText(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** GitHub shows no help with a result, so it is part of the message. */
    private static String message(Finding finding) {
        return noLinks(
                finding.help().map(help -> finding.message() + "; " + help).orElse(finding.message()));
    }

    /** SARIF reads {@code [text](target)} in a message as a link, which rule text must not be able to set. */
    private static String noLinks(String text) {
        return text.replace("](", "] (");
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.id();
    }

    private static String problemSeverity(Severity severity) {
        return severity == Severity.INFO ? "recommendation" : severity.id();
    }
}
