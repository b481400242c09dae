package io.github.fplint.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.fplint.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Baselines as JSON, one entry a line. */
public final class BaselineJson {

    static final int VERSION = 1;
    static final String SCHEMA = "https://raw.githubusercontent.com/fplint/fplint/main/core/src/main/resources/"
            + "io/github/fplint/baseline/fplint-baseline-1.schema.json";

    private BaselineJson() {}

    /** Writes a baseline; the same one always gives the same text. */
    public static String write(Baseline baseline) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new OneEntryALine());
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("findings");
            for (BaselineEntry entry : baseline.entries()) {
                write(entry, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    private static void write(BaselineEntry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (entry.rule().isPresent()) {
            json.writeStringField("rule", entry.rule().get());
        } else if (entry.title().isPresent()) {
            json.writeStringField("title", entry.title().get());
        }
        json.writeStringField("code", entry.code());
        json.writeStringField("text", entry.text());
        if (entry.count() > 1) {
            json.writeNumberField("count", entry.count());
        }
        json.writeStringField("path", entry.path());
        if (entry.reason().isPresent()) {
            json.writeStringField("reason", entry.reason().get());
        }
        if (entry.expires().isPresent()) {
            json.writeStringField("expires", entry.expires().get().toString());
        }
        json.writeEndObject();
    }

    /**
     * Reads a baseline.
     *
     * @throws BaselineException if the text is none
     */
    public static Baseline read(SourceFile source) throws BaselineException {
        return new BaselineReader(source).read();
    }

    /** Line breaks between the parts of the file and between entries, none in them. */
    private static final class OneEntryALine extends MinimalPrettyPrinter {

        private static final long serialVersionUID = 1L;
        private int depth;

        @Override
        public void writeStartObject(JsonGenerator json) throws IOException {
            json.writeRaw('{');
            depth++;
        }

        @Override
        public void beforeObjectEntries(JsonGenerator json) throws IOException {
            json.writeRaw(depth == 1 ? "\n  " : "");
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
            json.writeRaw(depth == 1 ? ",\n  " : ", ");
        }

        @Override
        public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(": ");
        }

        @Override
        public void writeEndObject(JsonGenerator json, int entries) throws IOException {
            json.writeRaw(depth == 1 ? "\n}" : "}");
            depth--;
        }

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            json.writeRaw("\n    ");
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(",\n    ");
        }

        @Override
        public void writeEndArray(JsonGenerator json, int values) throws IOException {
            json.writeRaw(values == 0 ? "]" : "\n  ]");
        }
    }
}
