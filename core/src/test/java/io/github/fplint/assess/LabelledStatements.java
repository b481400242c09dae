package io.github.fplint.assess;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Statements with labels, one JSON object a line. */
final class LabelledStatements {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/fplint/assess");

    private LabelledStatements() {}

    record Labelled(
            String text, Optional<String> title, Set<Category> categories, Specificity specificity, boolean circular) {}

    static List<Labelled> read(String... files) throws IOException {
        List<Labelled> statements = new ArrayList<>();
        JsonFactory json = new JsonFactory();
        for (String file : files) {
            for (String line : Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
                if (!line.isBlank()) {
                    try (JsonParser parser = json.createParser(line)) {
                        statements.add(statement(parser));
                    }
                }
            }
        }
        return statements;
    }

    private static Labelled statement(JsonParser parser) throws IOException {
        String text = "";
        Optional<String> title = Optional.empty();
        Set<Category> categories = EnumSet.noneOf(Category.class);
        Specificity specificity = Specificity.MISSING;
        boolean circular = false;
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "text" -> text = parser.getText();
                case "rule_title" ->
                    title = value == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(parser.getText());
                case "circular" -> circular = value == JsonToken.VALUE_TRUE;
                case "specificity" -> {
                    String id = parser.getText();
                    for (Specificity one : Specificity.values()) {
                        if (one.id().equals(id)) {
                            specificity = one;
                        }
                    }
                }
                case "categories" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        categories.add(Category.of(parser.getText()).orElseThrow());
                    }
                }
                default -> parser.skipChildren();
            }
        }
        return new Labelled(text, title, categories, specificity, circular);
    }
}
