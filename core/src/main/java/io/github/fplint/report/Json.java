package io.github.fplint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.fplint.source.Location;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Makes generators that write the same bytes on every system and leave the writer open. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private Json() {}

    /** A generator of one compact value a line. */
    static JsonGenerator lines(Writer out, ReportOptions options) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out).setRootValueSeparator(null);
        return options.githubActions() ? json.setCharacterEscapes(new NoCommands()) : json;
    }

    /** A generator of one indented value. */
    static JsonGenerator indented(Writer out, ReportOptions options) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return lines(out, options).setPrettyPrinter(printer);
    }

    /** The four numbers of a range, which SARIF and our own format name alike. */
    static void writeRange(JsonGenerator json, String name, Location location) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("startLine", location.startLine());
        json.writeNumberField("startColumn", location.startColumn());
        json.writeNumberField("endLine", location.endLine());
        json.writeNumberField("endColumn", location.endColumn());
        json.writeEndObject();
    }

    /** Escapes the bracket that could make {@code ##[error]} of rule text a command to GitHub's runner. */
    private static final class NoCommands extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['['] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
