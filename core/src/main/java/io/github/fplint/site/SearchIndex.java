package io.github.fplint.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.fplint.assess.Category;
import io.github.fplint.assess.Specificity;
import io.github.fplint.catalogue.Attack;
import io.github.fplint.catalogue.CatalogueEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the search knows, as a script: a page that was opened from a folder may run a script beside it, but fetch
 * nothing. Columns, not rows, because they compress better.
 */
final class SearchIndex {

    /** Long causes are searched by their first words only. */
    private static final int LONGEST = 170;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private SearchIndex() {}

    static String of(List<CatalogueEntry> entries) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField(
                    "ids",
                    String.join("", entries.stream().map(CatalogueEntry::id).toList()));
            json.writeStringField(
                    "texts",
                    String.join(
                            "\n",
                            entries.stream()
                                    .map(e -> SafeText.brief(e.text(), LONGEST))
                                    .toList()));
            json.writeArrayFieldStart("rules");
            for (CatalogueEntry entry : entries) {
                json.writeNumber(entry.rules().size());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("tactics");
            for (Attack.Tactic tactic : Attack.bundled().tactics()) {
                json.writeStartArray();
                json.writeString(tactic.shortName());
                json.writeString(tactic.name());
                json.writeEndArray();
            }
            json.writeEndArray();
            Map<String, Integer> techniques =
                    column(json, "technique", entries, CatalogueEntry::techniques, Attack::parent);
            json.writeArrayFieldStart("names");
            for (String id : techniques.keySet()) {
                Attack.Technique technique = Attack.bundled().technique(id).orElse(null);
                json.writeStartArray();
                json.writeString(technique == null ? "" : technique.name());
                for (String tactic : technique == null ? List.<String>of() : technique.tactics()) {
                    json.writeString(tactic);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
            column(json, "source", entries, CatalogueEntry::sources);
            column(json, "level", entries, CatalogueEntry::levels);
            column(json, "data", entries, CatalogueEntry::dataSources);
            column(
                    json,
                    "category",
                    entries,
                    e -> e.categories().stream().map(Category::id).toList());
            column(
                    json,
                    "specificity",
                    entries,
                    e -> List.of((e.specificity() == Specificity.SPECIFIC ? Specificity.SPECIFIC : Specificity.GENERIC)
                            .id()));
            json.writeEndObject();
        }
        return "window.fplintIndex=" + out.toString().replace("<", "\\u003c") + ";\n";
    }

    private static void column(
            JsonGenerator json,
            String name,
            List<CatalogueEntry> entries,
            Function<CatalogueEntry, Collection<String>> property)
            throws IOException {
        column(json, name, entries, property, value -> Optional.empty());
    }

    /**
     * The values of a property and what stands above them, in code-point order, and for each entry the numbers of its
     * own.
     */
    private static Map<String, Integer> column(
            JsonGenerator json,
            String name,
            List<CatalogueEntry> entries,
            Function<CatalogueEntry, Collection<String>> property,
            Function<String, Optional<String>> above)
            throws IOException {
        TreeMap<String, Integer> sorted = new TreeMap<>();
        entries.forEach(e -> property.apply(e).forEach(v -> {
            sorted.put(v, 0);
            above.apply(v).ifPresent(a -> sorted.put(a, 0));
        }));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        sorted.keySet().forEach(v -> numbers.put(v, numbers.size()));
        json.writeArrayFieldStart(name + "Names");
        for (String value : numbers.keySet()) {
            json.writeString(value);
        }
        json.writeEndArray();
        json.writeArrayFieldStart(name);
        for (CatalogueEntry entry : entries) {
            json.writeStartArray();
            for (String value : property.apply(entry)) {
                json.writeNumber(numbers.get(value));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        return numbers;
    }
}
