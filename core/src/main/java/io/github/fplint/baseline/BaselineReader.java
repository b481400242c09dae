package io.github.fplint.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of a baseline. A key that is misspelt is an error: an 'expire' that nobody sees would hide for ever. */
final class BaselineReader {

    private static final Pattern CONFLICT = Pattern.compile("^(?:<{7}|={7}|>{7})(?: |\r?$)", Pattern.MULTILINE);
    private static final List<String> KEYS =
            List.of("rule", "title", "code", "text", "count", "path", "reason", "expires");

    private final SourceFile source;

    BaselineReader(SourceFile source) {
        this.source = source;
    }

    Baseline read() throws BaselineException {
        Matcher conflict = CONFLICT.matcher(source.text());
        if (conflict.find()) {
            throw problem(
                    source.locate(conflict.start(), conflict.start() + 7),
                    "a merge conflict is not resolved; keep the entries of both sides, or create the baseline anew");
        }
        try (JsonParser json = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .createParser(source.text())) {
            return file(json);
        } catch (JsonProcessingException e) {
            throw problem(place(e.getLocation()), "this is no JSON: " + words(e));
        } catch (IOException e) {
            throw problem(source.locate(0, 0), "this is no JSON: " + e.getMessage());
        }
    }

    private Baseline file(JsonParser json) throws IOException, BaselineException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw problem(json, "a baseline is an object with 'version' and 'findings'");
        }
        Optional<List<BaselineEntry>> entries = Optional.empty();
        boolean version = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            if (key.equals("version")) {
                version(json, value);
                version = true;
            } else if (key.equals("findings")) {
                entries = Optional.of(entries(json, value));
            } else if (!key.equals("$schema")) {
                throw problem(json, "a baseline has no '" + key + "', only 'version' and 'findings'");
            }
        }
        if (json.nextToken() != null) {
            throw problem(json, "the baseline has ended before this");
        }
        if (!version || entries.isEmpty()) {
            throw problem(source.locate(0, 0), "the baseline has no '" + (version ? "findings" : "version") + "'");
        }
        return new Baseline(entries.get());
    }

    private void version(JsonParser json, JsonToken value) throws IOException, BaselineException {
        if (value != JsonToken.VALUE_NUMBER_INT || !json.getText().equals(Integer.toString(BaselineJson.VERSION))) {
            throw problem(
                    json,
                    "this fplint reads version " + BaselineJson.VERSION
                            + " of the baseline; use the fplint that wrote it, " + "or create the baseline anew");
        }
    }

    private List<BaselineEntry> entries(JsonParser json, JsonToken value) throws IOException, BaselineException {
        if (value != JsonToken.START_ARRAY) {
            throw problem(json, "'findings' is a list of entries");
        }
        List<BaselineEntry> entries = new ArrayList<>();
        JsonToken token = json.nextToken();
        while (token != JsonToken.END_ARRAY) {
            if (token != JsonToken.START_OBJECT) {
                throw problem(json, "an entry of the baseline is an object");
            }
            entries.add(entry(json));
            token = json.nextToken();
        }
        return entries;
    }

    private BaselineEntry entry(JsonParser json) throws IOException, BaselineException {
        Location start = place(json.currentTokenLocation());
        Map<String, String> values = new HashMap<>();
        int count = 1;
        LocalDate expires = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            if (!KEYS.contains(key)) {
                throw problem(json, "an entry has no '" + key + "', only " + String.join(", ", KEYS));
            }
            JsonToken value = json.nextToken();
            if (key.equals("count")) {
                count = count(json, value);
            } else if (value != JsonToken.VALUE_STRING) {
                throw problem(json, "'" + key + "' is a text");
            } else if (key.equals("expires")) {
                expires = date(json);
            }
            values.put(key, json.getText());
        }
        for (String key : List.of("code", "text", "path")) {
            if (!values.containsKey(key)) {
                throw problem(start, "this entry has no '" + key + "'");
            }
        }
        return entry(values, count, expires);
    }

    private static BaselineEntry entry(Map<String, String> values, int count, @Nullable LocalDate expires) {
        return new BaselineEntry(
                Optional.ofNullable(values.get("rule")),
                Optional.ofNullable(values.get("title")),
                values.getOrDefault("code", ""),
                values.getOrDefault("text", ""),
                count,
                values.getOrDefault("path", ""),
                Optional.ofNullable(values.get("reason")),
                Optional.ofNullable(expires));
    }

    private int count(JsonParser json, JsonToken value) throws IOException, BaselineException {
        String text = json.getText();
        if (value != JsonToken.VALUE_NUMBER_INT || !text.matches("[1-9][0-9]{0,8}")) {
            throw problem(json, "'count' is a whole number from 1");
        }
        return Integer.parseInt(text);
    }

    private LocalDate date(JsonParser json) throws IOException, BaselineException {
        try {
            return LocalDate.parse(json.getText());
        } catch (DateTimeParseException e) {
            throw problem(json, "'expires' is a date such as 2027-01-31");
        }
    }

    private static String words(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int detail = message.indexOf('\n');
        return detail < 0 ? message : message.substring(0, detail);
    }

    private BaselineException problem(JsonParser json, String message) {
        return problem(place(json.currentTokenLocation()), message);
    }

    private BaselineException problem(Location location, String message) {
        return new BaselineException(source, location, message);
    }

    private Location place(@Nullable JsonLocation location) {
        int offset = location == null ? 0 : (int) Math.max(0, location.getCharOffset());
        int end = Math.min(offset, source.text().length());
        return source.locate(end, end);
    }
}
