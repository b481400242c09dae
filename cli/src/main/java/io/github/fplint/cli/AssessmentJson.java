package io.github.fplint.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.assess.Assessment;
import io.github.fplint.assess.Category;
import io.github.fplint.assess.Evidence;
import java.io.IOException;

/** What a statement says, as JSON. */
final class AssessmentJson {

    private AssessmentJson() {}

    static void print(String text, Assessment assessment, Output out) throws IOException {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringField("text", text);
            fields(json, text, assessment);
            json.writeEndObject();
        }
        out.line("");
    }

    /** Writes the fields of an assessment into the object that is open; places count UTF-16 units from 0. */
    static void fields(JsonGenerator json, String text, Assessment assessment) throws IOException {
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
            json.writeNumberField("start", evidence.start());
            json.writeNumberField("end", evidence.end());
            json.writeStringField("text", text.substring(evidence.start(), evidence.end()));
            if (evidence.category().isPresent()) {
                json.writeStringField("category", evidence.category().get().id());
            }
            json.writeStringField("reason", evidence.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
