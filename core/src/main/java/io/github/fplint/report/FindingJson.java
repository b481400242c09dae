package io.github.fplint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.assess.Assessment;
import io.github.fplint.assess.Category;
import io.github.fplint.assess.Evidence;
import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.finding.Related;
import io.github.fplint.model.RuleRef;
import java.io.IOException;
import java.util.Optional;

/** A finding as an object of our own format; every key is always there, null where nothing is known. */
final class FindingJson {

    private FindingJson() {}

    static void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", finding.path());
        writeRule(json, finding.rule());
        json.writeStringField("code", finding.check().code());
        json.writeStringField("name", finding.check().name());
        json.writeStringField("severity", finding.severity().id());
        json.writeStringField("message", finding.message());
        writeOptional(json, "help", finding.help());
        Json.writeRange(json, "range", finding.location());
        json.writeArrayFieldStart("related");
        for (Related place : finding.related()) {
            json.writeStartObject();
            Json.writeRange(json, "range", place.location());
            json.writeStringField("message", place.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeStatement(json, finding.statement());
        json.writeArrayFieldStart("suggestions");
        for (String suggestion : finding.suggestions()) {
            json.writeString(suggestion);
        }
        json.writeEndArray();
        writeFix(json, finding.fix());
        json.writeStringField("url", finding.check().url());
        json.writeEndObject();
    }

    private static void writeRule(JsonGenerator json, Optional<RuleRef> rule) throws IOException {
        if (rule.isEmpty()) {
            json.writeNullField("rule");
            return;
        }
        json.writeObjectFieldStart("rule");
        json.writeStringField("format", rule.get().format().id());
        writeOptional(json, "id", rule.get().id());
        writeOptional(json, "title", rule.get().title());
        json.writeEndObject();
    }

    private static void writeStatement(JsonGenerator json, Optional<AssessedStatement> statement) throws IOException {
        if (statement.isEmpty()) {
            json.writeNullField("text");
            json.writeArrayFieldStart("categories");
            json.writeEndArray();
            json.writeNullField("specificity");
            json.writeNullField("circular");
            json.writeArrayFieldStart("evidence");
            json.writeEndArray();
            return;
        }
        String text = statement.get().statement().text().value();
        Assessment assessment = statement.get().assessment();
        json.writeStringField("text", text);
        json.writeArrayFieldStart("categories");
        for (Category category : assessment.categories()) {
            json.writeString(category.id());
        }
        json.writeEndArray();
        json.writeStringField("specificity", assessment.specificity().id());
        json.writeBooleanField("circular", assessment.circular());
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : assessment.evidence()) {
            json.writeStartObject();
            json.writeStringField("words", text.substring(evidence.start(), evidence.end()));
            json.writeNumberField("start", evidence.start());
            json.writeNumberField("end", evidence.end());
            writeOptional(json, "category", evidence.category().map(Category::id));
            json.writeStringField("reason", evidence.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeFix(JsonGenerator json, Optional<Fix> fix) throws IOException {
        if (fix.isEmpty()) {
            json.writeNullField("fix");
            return;
        }
        json.writeObjectFieldStart("fix");
        json.writeStringField("description", fix.get().description());
        json.writeBooleanField("safe", fix.get().safe());
        json.writeArrayFieldStart("edits");
        for (Edit edit : fix.get().edits()) {
            json.writeStartObject();
            Json.writeRange(json, "range", edit.location());
            json.writeStringField("replacement", edit.replacement());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeOptional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }
}
