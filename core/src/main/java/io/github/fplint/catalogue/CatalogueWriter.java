package io.github.fplint.catalogue;

import io.github.fplint.assess.Category;
import io.github.fplint.finding.Finding;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Writes a catalogue as files: the same input gives the same bytes. */
public final class CatalogueWriter {

    /** The name of the JSON Schema beside {@code catalogue.json}. */
    private static final String SCHEMA = "catalogue.schema.json";

    private final Path folder;

    /** A writer into a folder, which is made where it does not exist; files of the same names are replaced. */
    public CatalogueWriter(Path folder) {
        this.folder = folder;
    }

    /** Writes {@code catalogue.json}, its schema, {@code catalogue.csv} and the files below {@code api}. */
    public void write(Catalogue catalogue) throws IOException {
        file("catalogue.json", out -> CatalogueJson.write(catalogue, out));
        file(SCHEMA, out -> out.write(schema()));
        file("catalogue.csv", out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CatalogueCsv.write(catalogue, text);
            text.flush();
        });
        Map<String, String> index = new LinkedHashMap<>();
        techniques(catalogue, index);
        categories(catalogue, index);
        groups("sources", catalogue, CatalogueRule::source, index);
        groups("data-sources", catalogue, CatalogueRule::dataSource, index);
        file(
                "api/index.json",
                out -> CatalogueJson.document(out, json -> {
                    json.writeObjectFieldStart("files");
                    for (Map.Entry<String, String> entry : index.entrySet()) {
                        json.writeStringField(entry.getKey(), entry.getValue());
                    }
                    json.writeEndObject();
                }));
    }

    /** Writes {@code lofp.json} and a text file for each technique below {@code lofp}. */
    public void writeLofp(LofpCatalogue catalogue) throws IOException {
        file("lofp.json", catalogue::writeJson);
        for (String technique : catalogue.techniques().keySet()) {
            file(
                    "lofp/" + technique + ".txt",
                    out -> out.write(catalogue.page(technique).getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** The JSON Schema of {@code catalogue.json}. */
    public static byte[] schema() {
        return Resources.bytes(SCHEMA);
    }

    private void techniques(Catalogue catalogue, Map<String, String> index) throws IOException {
        for (TechniqueSummary technique : catalogue.techniques()) {
            String id = technique.id();
            String name = "api/techniques/" + id + ".json";
            index.put(name, id);
            file(
                    name,
                    out -> CatalogueJson.document(out, json -> {
                        CatalogueJson.technique(json, technique);
                        CatalogueJson.entriesWithRules(json, technique.entries(), rule -> rule.names(id));
                    }));
        }
    }

    private void categories(Catalogue catalogue, Map<String, String> index) throws IOException {
        for (Category category : Category.values()) {
            List<CatalogueEntry> entries = catalogue.entries().stream()
                    .filter(e -> e.categories().contains(category))
                    .sorted(CatalogueBuilder.BY_RULES)
                    .toList();
            String name = "api/categories/" + category.id() + ".json";
            index.put(name, category.id());
            file(
                    name,
                    out -> CatalogueJson.document(out, json -> {
                        json.writeStringField("id", category.id());
                        json.writeStringField("meaning", category.meaning());
                        CatalogueJson.entriesWithRules(json, entries, rule -> true);
                    }));
        }
    }

    /** A file for each value of a property of rules; the entries come without their rules. */
    private void groups(
            String kind, Catalogue catalogue, Function<CatalogueRule, String> property, Map<String, String> index)
            throws IOException {
        Map<String, Integer> rules = new TreeMap<>(Finding.PATH_ORDER);
        catalogue.rules().forEach(rule -> rules.merge(property.apply(rule), 1, Integer::sum));
        rules.remove("");
        Map<String, List<CatalogueEntry>> entries = new TreeMap<>();
        for (CatalogueEntry entry : catalogue.entries()) {
            Set<String> values = new TreeSet<>();
            entry.rules().forEach(rule -> values.add(property.apply(rule)));
            values.forEach(value ->
                    entries.computeIfAbsent(value, v -> new ArrayList<>()).add(entry));
        }
        for (Map.Entry<String, Integer> group : rules.entrySet()) {
            String name = "api/" + kind + '/' + fileName(group.getKey()) + ".json";
            index.put(name, group.getKey());
            file(
                    name,
                    out -> CatalogueJson.document(out, json -> {
                        json.writeStringField("name", group.getKey());
                        json.writeNumberField("rules", group.getValue());
                        CatalogueJson.lines(
                                json,
                                "entries",
                                entries.getOrDefault(group.getKey(), List.of()),
                                entry -> CatalogueJson.brief(json, entry));
                    }));
        }
    }

    /** A file name for any name: safe everywhere, and another one for another name. */
    public static String fileName(String name) {
        String safe =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return safe.equals(name) && safe.length() <= 60
                ? safe
                : (safe.length() > 40 ? safe.substring(0, 40) : safe) + '-' + StatementNormaliser.id(name);
    }

    /** What writes the content of a file. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private void file(String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            content.write(out);
        }
    }
}
