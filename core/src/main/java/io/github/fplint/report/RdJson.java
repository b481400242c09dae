package io.github.fplint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.finding.Related;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A finding as a diagnostic of reviewdog's format, in which columns count bytes of UTF-8 from 1. */
final class RdJson {

    private RdJson() {}

    static void writeSource(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("name", "fplint");
        json.writeStringField("url", "https://github.com/fplint/fplint");
        json.writeEndObject();
    }

    /** The fields of a diagnostic, without the braces around them. */
    static void writeFields(JsonGenerator json, Finding finding) throws IOException {
        SourceFile source = finding.source();
        json.writeStringField("message", Message.of(finding));
        writeLocation(json, source, finding.location());
        json.writeStringField("severity", finding.severity().id().toUpperCase(Locale.ROOT));
        json.writeObjectFieldStart("code");
        json.writeStringField("value", finding.check().code());
        json.writeStringField("url", finding.check().url());
        json.writeEndObject();
        if (finding.fix().isPresent()) {
            writeSuggestion(json, source, finding.fix().get());
        }
        if (!finding.related().isEmpty()) {
            json.writeArrayFieldStart("related_locations");
            for (Related place : finding.related()) {
                json.writeStartObject();
                json.writeStringField("message", Visible.line(place.message()));
                writeLocation(json, source, place.location());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** Each suggestion is offered by itself, so edits that belong together are one. */
    private static void writeSuggestion(JsonGenerator json, SourceFile source, Fix fix) throws IOException {
        List<Edit> edits = new ArrayList<>(fix.edits());
        if (edits.isEmpty()) {
            return;
        }
        edits.sort(Comparator.comparing(Edit::location));
        int start = edits.get(0).location().start();
        int done = start;
        StringBuilder text = new StringBuilder();
        for (Edit edit : edits) {
            text.append(source.text(), done, edit.location().start()).append(edit.replacement());
            done = edit.location().end();
        }
        json.writeArrayFieldStart("suggestions");
        json.writeStartObject();
        writeRange(json, source, source.locate(start, done));
        json.writeStringField("text", text.toString());
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeLocation(JsonGenerator json, SourceFile source, Location location) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("path", source.path());
        writeRange(json, source, location);
        json.writeEndObject();
    }

    private static void writeRange(JsonGenerator json, SourceFile source, Location range) throws IOException {
        json.writeObjectFieldStart("range");
        writePosition(json, "start", range.startLine(), bytes(source, range.startLine(), range.startColumn()));
        writePosition(json, "end", range.endLine(), bytes(source, range.endLine(), range.endColumn()));
        json.writeEndObject();
    }

    private static void writePosition(JsonGenerator json, String name, int line, int column) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("line", line);
        json.writeNumberField("column", column);
        json.writeEndObject();
    }

    private static int bytes(SourceFile source, int line, int column) {
        String text = source.line(line);
        String before = text.substring(0, Math.min(column - 1, text.length()));
        return before.getBytes(StandardCharsets.UTF_8).length + 1;
    }
}
