package io.github.fplint.catalogue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.assess.Category;
import io.github.fplint.assess.Specificity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;

/** Writes {@code catalogue.json} and the pieces that other JSON files share with it. */
final class CatalogueJson {

    /** The version of the format; it grows when a reader of an older one would read it wrongly. */
    static final int VERSION = 1;

    private static final JsonFactory FACTORY = new JsonFactory();

    private CatalogueJson() {}

    /** Something that writes the members of an object. */
    interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes an object with the format's version and more, in UTF-8, with a line end behind it. */
    static void document(OutputStream out, Members members) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            members.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    static void write(Catalogue catalogue, OutputStream out) throws IOException {
        IdentityHashMap<CatalogueRule, Integer> numbers = new IdentityHashMap<>();
        catalogue.rules().forEach(rule -> numbers.put(rule, numbers.size()));
        document(out, json -> {
            json.writeStringField("attack", Attack.VERSION);
            lines(json, "sources", catalogue.sources(), source -> {
                json.writeStringField("name", source.name());
                optional(json, "url", source.url().orElse(""));
            });
            lines(json, "rules", catalogue.rules(), rule -> rule(json, rule));
            lines(json, "entries", catalogue.entries(), entry -> {
                entry(json, entry);
                json.writeArrayFieldStart("rules");
                for (CatalogueRule rule : entry.rules()) {
                    json.writeNumber(numbers.get(rule));
                }
                json.writeEndArray();
            });
            lines(json, "techniques", catalogue.techniques(), technique -> {
                technique(json, technique);
                strings(
                        json,
                        "entries",
                        technique.entries().stream().map(CatalogueEntry::id).toList());
            });
        });
    }

    /** What writes the members of an object that stands for a value. */
    interface Item<T> {
        void write(T value) throws IOException;
    }

    /** An array of objects, each on a line of its own, so that two files can be compared by line. */
    static <T> void lines(JsonGenerator json, String name, Collection<T> values, Item<T> item) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            json.writeRaw('\n');
            item.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void rule(JsonGenerator json, CatalogueRule rule) throws IOException {
        provenance(json, rule);
        json.writeStringField("format", rule.rule().format().id());
        optional(json, "dataSource", rule.dataSource());
        strings(json, "techniques", rule.techniques());
        json.writeStringField("specificity", rule.specificity().id());
    }

    /** Which rule it is and where it comes from. */
    private static void provenance(JsonGenerator json, CatalogueRule rule) throws IOException {
        json.writeStringField("source", rule.source());
        json.writeStringField("id", rule.id());
        json.writeStringField("title", rule.title());
        json.writeStringField("path", rule.path());
        optional(json, "link", rule.link().orElse(""));
        optional(json, "level", rule.level());
        optional(json, "status", rule.status());
    }

    /** What an entry says, without its rules. */
    private static void entry(JsonGenerator json, CatalogueEntry entry) throws IOException {
        brief(json, entry);
        json.writeBooleanField("circular", entry.circular());
        json.writeArrayFieldStart("variants");
        for (CatalogueEntry.Variant variant : entry.variants()) {
            json.writeStartObject();
            json.writeStringField("text", variant.text());
            json.writeNumberField("count", variant.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("evidence");
        for (CatalogueEntry.Words words : entry.evidence()) {
            json.writeStartObject();
            json.writeStringField("words", words.text());
            optional(json, "category", words.category().map(Category::id).orElse(""));
            json.writeStringField("reason", words.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        strings(json, "sources", entry.sources());
        strings(json, "dataSources", entry.dataSources());
    }

    /** What every file says of an entry; the rest is in {@code catalogue.json}. */
    static void brief(JsonGenerator json, CatalogueEntry entry) throws IOException {
        json.writeStringField("id", entry.id());
        json.writeStringField("text", entry.text());
        strings(
                json,
                "categories",
                entry.categories().stream().map(Category::id).toList());
        json.writeStringField("specificity", entry.specificity().id());
        strings(json, "techniques", entry.techniques());
    }

    /**
     * The rules behind entries, each once, as {@code ruleTable}, and the entries with positions in it.
     *
     * @param which the rules that are wanted
     */
    static void entriesWithRules(JsonGenerator json, List<CatalogueEntry> entries, Predicate<CatalogueRule> which)
            throws IOException {
        IdentityHashMap<CatalogueRule, Integer> positions = new IdentityHashMap<>();
        List<CatalogueRule> table = new ArrayList<>();
        for (CatalogueEntry entry : entries) {
            for (CatalogueRule rule : entry.rules()) {
                if (which.test(rule) && positions.putIfAbsent(rule, table.size()) == null) {
                    table.add(rule);
                }
            }
        }
        lines(json, "ruleTable", table, rule -> provenance(json, rule));
        lines(json, "entries", entries, entry -> {
            brief(json, entry);
            json.writeArrayFieldStart("rules");
            for (CatalogueRule rule : entry.rules()) {
                Integer position = positions.get(rule);
                if (position != null) {
                    json.writeNumber(position);
                }
            }
            json.writeEndArray();
        });
    }

    /** What is known of a technique, without its entries. */
    static void technique(JsonGenerator json, TechniqueSummary technique) throws IOException {
        json.writeStringField("id", technique.id());
        json.writeStringField("name", technique.name());
        strings(
                json,
                "tactics",
                technique.technique().map(Attack.Technique::tactics).orElse(List.of()));
        optional(json, "parent", Attack.parent(technique.id()).orElse(""));
        json.writeNumberField("rules", technique.rules());
        json.writeNumberField("gap", technique.gap());
        json.writeObjectFieldStart("guidance");
        for (Specificity specificity : Specificity.values()) {
            json.writeNumberField(specificity.id(), technique.guidance().getOrDefault(specificity, 0));
        }
        json.writeEndObject();
    }

    static void optional(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    static void strings(JsonGenerator json, String name, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
