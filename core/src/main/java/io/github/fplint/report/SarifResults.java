package io.github.fplint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.finding.Related;
import io.github.fplint.finding.Suppressed;
import io.github.fplint.model.RuleRef;
import io.github.fplint.source.Location;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes findings as the results of a SARIF run. */
final class SarifResults {

    private final JsonGenerator json;
    private final Map<String, Integer> indices = new HashMap<>();
    private final Fingerprints fingerprints = new Fingerprints();

    /**
     * @param checks in the order in which the run lists them
     */
    SarifResults(JsonGenerator json, List<CheckInfo> checks) {
        this.json = json;
        for (CheckInfo check : checks) {
            indices.put(check.code(), indices.size());
        }
    }

    void write(Finding finding) throws IOException {
        json.writeStartObject();
        writeResult(finding);
        json.writeEndObject();
    }

    void write(Suppressed suppressed) throws IOException {
        json.writeStartObject();
        writeResult(suppressed.finding());
        writeSuppression(suppressed);
        json.writeEndObject();
    }

    private void writeResult(Finding finding) throws IOException {
        json.writeStringField("ruleId", finding.check().code());
        Integer index = indices.get(finding.check().code());
        if (index != null) {
            json.writeNumberField("ruleIndex", index);
        }
        json.writeStringField("level", SarifReport.level(finding.severity()));
        SarifReport.writeText(json, "message", message(finding));
        json.writeArrayFieldStart("locations");
        writeLocation(finding.path(), finding.location(), Optional.empty());
        json.writeEndArray();
        writeRelated(finding);
        writeFingerprint(fingerprints.of(finding));
        writeFix(finding);
        writeRule(finding);
    }

    private void writeSuppression(Suppressed suppressed) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", "inSource");
        if (!suppressed.reason().isEmpty()) {
            json.writeStringField("justification", suppressed.reason());
        }
        json.writeFieldName("location");
        writeLocation(suppressed.finding().path(), suppressed.directive(), Optional.empty());
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeLocation(String path, Location location, Optional<String> message) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        writeArtifact(path);
        Json.writeRange(json, "region", location);
        json.writeEndObject();
        if (message.isPresent()) {
            SarifReport.writeText(json, "message", noLinks(message.get()));
        }
        json.writeEndObject();
    }

    private void writeArtifact(String path) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", SourceUri.of(path));
        if (!SourceUri.isAbsolute(path)) {
            json.writeStringField("uriBaseId", SarifReport.ROOT);
        }
        json.writeEndObject();
    }

    private void writeRelated(Finding finding) throws IOException {
        if (finding.related().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (Related place : finding.related()) {
            writeLocation(finding.path(), place.location(), Optional.of(place.message()));
        }
        json.writeEndArray();
    }

    private void writeFingerprint(Optional<String> fingerprint) throws IOException {
        if (fingerprint.isPresent()) {
            json.writeObjectFieldStart("partialFingerprints");
            json.writeStringField("primaryLocationLineHash", fingerprint.get());
            json.writeEndObject();
        }
    }

    private void writeFix(Finding finding) throws IOException {
        if (finding.fix().isEmpty()) {
            return;
        }
        Fix fix = finding.fix().get();
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        SarifReport.writeText(json, "description", noLinks(fix.description()));
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        writeArtifact(finding.path());
        json.writeArrayFieldStart("replacements");
        for (Edit edit : fix.edits()) {
            json.writeStartObject();
            Json.writeRange(json, "deletedRegion", edit.location());
            SarifReport.writeText(json, "insertedContent", edit.replacement());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeRule(Finding finding) throws IOException {
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

    /** GitHub shows no help with a result, so it is part of the message. */
    private static String message(Finding finding) {
        return noLinks(
                finding.help().map(help -> finding.message() + "; " + help).orElse(finding.message()));
    }

    /** SARIF reads {@code [text](target)} in a message as a link, which rule text must not be able to set. */
    private static String noLinks(String text) {
        return text.replace("](", "] (");
    }
}
