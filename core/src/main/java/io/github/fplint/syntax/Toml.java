package io.github.fplint.syntax;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads TOML: the values by Jackson, their places by {@link TomlPlaces}. */
public final class Toml {

    private static final TomlMapper MAPPER = new TomlMapper();

    /** A message that we have no words for may quote the input, and should end somewhere. */
    private static final int LONGEST_MESSAGE = 200;

    private final SourceFile source;
    private final TomlPlaces places;

    private Toml(SourceFile source, TomlPlaces places) {
        this.source = source;
        this.places = places;
    }

    /** Reads the one document of a TOML file. */
    public static Document read(SourceFile source, SyntaxLimits limits) {
        int length = source.text().length();
        try {
            Optional<SyntaxProblem> tooDeep = TomlPlaces.tooDeep(source, limits.depth());
            if (tooDeep.isPresent()) {
                return new Document(Optional.empty(), List.of(tooDeep.get()), 0, length);
            }
            JsonNode root = MAPPER.readTree(source.text());
            Node node = new Toml(source, TomlPlaces.of(source.text())).node(root, "", source.locate(0, length));
            return new Document(Optional.of(node), List.of(), 0, length);
        } catch (JsonProcessingException e) {
            return new Document(Optional.empty(), List.of(explain(source, e)), 0, length);
        }
    }

    private Node node(JsonNode json, String path, Location around) {
        Location location = places.placeOf(path)
                .map(range -> source.locate(range.start(), range.end()))
                .orElse(around);
        if (json.isObject()) {
            List<Mapping.Entry> entries = new ArrayList<>();
            for (Map.Entry<String, JsonNode> field : json.properties()) {
                String child = TomlPlaces.child(path, field.getKey());
                Location at = places.placeOfKey(child)
                        .map(range -> source.locate(range.start(), range.end()))
                        .orElse(location);
                Scalar key = new Scalar(field.getKey(), Scalar.Type.STRING, at, ContentMap.UNKNOWN);
                entries.add(new Mapping.Entry(key, node(field.getValue(), child, at)));
            }
            return new Mapping(entries, location);
        }
        if (json.isArray()) {
            List<Node> items = new ArrayList<>();
            for (int i = 0; i < json.size(); i++) {
                items.add(node(json.get(i), TomlPlaces.child(path, i), location));
            }
            return new Sequence(items, location);
        }
        String value = json instanceof POJONode pojo ? String.valueOf(pojo.getPojo()) : json.asText();
        ContentMap content = places.placeOf(path)
                .map(range -> TomlStrings.content(source.text(), range, value))
                .orElse(ContentMap.UNKNOWN);
        return new Scalar(value, type(json.getNodeType()), location, content);
    }

    private static Scalar.Type type(JsonNodeType type) {
        return switch (type) {
            case STRING -> Scalar.Type.STRING;
            case BOOLEAN -> Scalar.Type.BOOLEAN;
            case NUMBER -> Scalar.Type.NUMBER;
            case POJO -> Scalar.Type.TIMESTAMP;
            default -> Scalar.Type.NULL;
        };
    }

    private static SyntaxProblem explain(SourceFile source, JsonProcessingException e) {
        if (isDuplicate(e)) {
            Optional<TomlPlaces.Range> key = TomlPlaces.of(source.text()).duplicate();
            if (key.isPresent()) {
                return SyntaxProblem.error(
                        source.locate(key.get().start(), key.get().end()), words(e.getOriginalMessage()));
            }
        }
        JsonLocation at = e.getLocation();
        int offset = 0;
        if (at != null && at.getLineNr() >= 1 && at.getLineNr() <= source.lineCount()) {
            offset = source.lineStart(at.getLineNr()) + Math.max(0, at.getColumnNr() - 1);
        }
        OptionalInt open = TomlPlaces.openQuote(source.text(), offset);
        if (open.isPresent()) {
            return SyntaxProblem.error(
                    source.locate(open.getAsInt(), open.getAsInt() + 1),
                    "the quote that opens here is never closed; close it, or use three quotes for several lines");
        }
        int start = Math.min(offset, source.text().length());
        int end = Math.min(start + 1, source.text().length());
        return SyntaxProblem.error(source.locate(start, end), words(e.getOriginalMessage()));
    }

    private static boolean isDuplicate(JsonProcessingException e) {
        return e.getOriginalMessage().startsWith("Duplicate key");
    }

    private static String words(String message) {
        if (message.startsWith("Duplicate key")
                || message.startsWith("Table redefined")
                || message.startsWith("Path into existing")) {
            return "a key or table stands twice, and TOML allows it once; take one of them out";
        }
        if (message.startsWith("Newline not permitted")) {
            return "the line ends in the middle of a key or value; write key = value, a text in quotes";
        }
        if (message.startsWith("Unknown escape") || message.contains("escape sequence")) {
            return "a backslash in double quotes starts an escape that TOML does not know; use single quotes";
        }
        if (message.startsWith("More data after value")) {
            return "a ',' or a line break is missing before this";
        }
        if (message.startsWith("Invalid number")) {
            return "this number is not one of TOML's, or too long; put a text in quotes";
        }
        if (message.startsWith("Document nesting depth")) {
            return "tables nest too deep";
        }
        if (message.startsWith("Illegal control")) {
            return "this control character may not stand in TOML; take it out";
        }
        if (message.startsWith("Trailing comma")) {
            return "a table in braces may not end with a ','; take it out";
        }
        if (message.startsWith("Zero-prefixed")) {
            return "a number may not start with a zero; put a text in quotes";
        }
        if (message.startsWith("Unexpected token") || message.startsWith("Unknown token")) {
            return "this is not what TOML expects here; write key = value, a text in quotes, items separated by ','";
        }
        if (message.contains("EOF") || message.contains("end of file") || message.contains("end-of-input")) {
            return "the file ends in the middle of a value; close the quote or bracket that is open";
        }
        return message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "…" : message;
    }
}
