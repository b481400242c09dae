package io.github.fplint.catalogue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a {@code catalogue.json} says as far as two of them are compared. */
final class CatalogueSnapshot {

    /**
     * An entry.
     *
     * @param rules source and id, or source and path, of each
     */
    record Entry(String text, String specificity, Set<String> categories, Set<String> techniques, Set<String> rules) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<String> rules = new ArrayList<>();
    private final Map<String, List<Integer>> rulesOf = new LinkedHashMap<>();
    private boolean versioned;

    private CatalogueSnapshot() {}

    /**
     * Reads a file.
     *
     * @throws CatalogueFormatException if it is no catalogue of a version that is known
     */
    static CatalogueSnapshot read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = new JsonFactory().createParser(in)) {
            CatalogueSnapshot snapshot = new CatalogueSnapshot();
            snapshot.document(json);
            if (!snapshot.versioned) {
                throw new CatalogueFormatException(file, "it has no version");
            }
            return snapshot;
        } catch (JsonProcessingException e) {
            throw new CatalogueFormatException(file, "it is no JSON: " + CleanText.line(e.getOriginalMessage()));
        } catch (UnexpectedValue e) {
            throw new CatalogueFormatException(file, e.words);
        }
    }

    Map<String, Entry> entries() {
        return entries;
    }

    /** Something that the format does not have at this place. */
    private static final class UnexpectedValue extends IOException {
        private static final long serialVersionUID = 1;
        private final String words;

        UnexpectedValue(String words) {
            super(words);
            this.words = words;
        }
    }

    private void document(JsonParser json) throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT, "an object");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "version" -> version(json);
                case "rules" -> objects(json, () -> rules.add(rule(json)));
                case "entries" -> objects(json, () -> entry(json));
                default -> json.skipChildren();
            }
        }
        rulesOf.forEach((id, numbers) -> numbers.stream()
                .filter(n -> n >= 0 && n < rules.size())
                .forEach(n -> entries.get(id).rules().add(rules.get(n))));
    }

    private void version(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT || json.getIntValue() != CatalogueJson.VERSION) {
            throw new UnexpectedValue("its version is not " + CatalogueJson.VERSION);
        }
        versioned = true;
    }

    private static String rule(JsonParser json) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                texts.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        String id = texts.getOrDefault("id", "");
        return texts.getOrDefault("source", "") + ' ' + (id.isEmpty() ? texts.getOrDefault("path", "") : id);
    }

    private void entry(JsonParser json) throws IOException {
        String id = "";
        String text = "";
        String specificity = "";
        Set<String> categories = new TreeSet<>();
        Set<String> techniques = new TreeSet<>();
        List<Integer> numbers = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "id" -> id = text(json);
                case "text" -> text = text(json);
                case "specificity" -> specificity = text(json);
                case "categories" -> values(json, () -> categories.add(text(json)));
                case "techniques" -> values(json, () -> techniques.add(text(json)));
                case "rules" -> values(json, () -> numbers.add(number(json)));
                default -> json.skipChildren();
            }
        }
        entries.put(id, new Entry(text, specificity, categories, techniques, new TreeSet<>()));
        rulesOf.put(id, numbers);
    }

    /** What is done at a value. */
    private interface Step {
        void run() throws IOException;
    }

    private static void objects(JsonParser json, Step step) throws IOException {
        expect(json.currentToken(), JsonToken.START_ARRAY, "a list");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken(), JsonToken.START_OBJECT, "an object");
            step.run();
        }
    }

    private static void values(JsonParser json, Step step) throws IOException {
        expect(json.currentToken(), JsonToken.START_ARRAY, "a list");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            step.run();
        }
    }

    private static String text(JsonParser json) throws IOException {
        expect(json.currentToken(), JsonToken.VALUE_STRING, "a text");
        return json.getText();
    }

    private static int number(JsonParser json) throws IOException {
        expect(json.currentToken(), JsonToken.VALUE_NUMBER_INT, "a number");
        return json.getIntValue();
    }

    private static void expect(@Nullable JsonToken found, JsonToken wanted, String words) throws IOException {
        if (found != wanted) {
            throw new UnexpectedValue("it has something else where " + words + " belongs");
        }
    }
}
