package io.github.fplint.catalogue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.finding.Finding;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.model.Statement;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The catalogue as LoFP (Living off the False Positive) makes it, without its clashes of page names: one entry for each
 * text that rules have in common, white space collapsed and in lower case.
 *
 * <p>Its peculiarities are kept: notes of Elastic rules and their sub-techniques do not count, a Sigma sub-technique
 * brings its parent along, a Splunk text that starts with "unknown" is left out, and only the folders that LoFP reads
 * count, where a source has them. All lists are in code-point order.
 */
public final class LofpCatalogue {

    /** The folders that LoFP reads, by format. */
    private static final Map<RuleFormat, List<String>> FOLDERS = Map.of(
            RuleFormat.SIGMA, List.of("rules/"),
            RuleFormat.SPLUNK, List.of("detections/"),
            RuleFormat.ELASTIC, List.of("rules/", "rules_building_block/"));

    /** One text and the rules that say it. */
    public static final class Entry {
        private final NavigableSet<String> techniques = sorted();
        private final NavigableSet<String> dataSources = sorted();
        private final NavigableSet<String> ruleSources = sorted();
        private final NavigableSet<String> ruleIds = sorted();

        private Entry() {}

        /** ATT&amp;CK ids in lower case. */
        public Collection<String> techniques() {
            return Collections.unmodifiableSet(techniques);
        }

        /** Products, asset types or folders in lower case. */
        public Collection<String> dataSources() {
            return Collections.unmodifiableSet(dataSources);
        }

        /** Names of sources. */
        public Collection<String> ruleSources() {
            return Collections.unmodifiableSet(ruleSources);
        }

        /** Ids of rules as written. */
        public Collection<String> ruleIds() {
            return Collections.unmodifiableSet(ruleIds);
        }
    }

    private final NavigableMap<String, Entry> entries = new TreeMap<>(Finding.PATH_ORDER);
    private final NavigableMap<String, NavigableSet<String>> techniques = new TreeMap<>(Finding.PATH_ORDER);

    private LofpCatalogue() {}

    /** What LoFP would make of rules. */
    public static LofpCatalogue of(List<CatalogueRule> rules) {
        LofpCatalogue catalogue = new LofpCatalogue();
        Set<String> withFolders = new HashSet<>();
        for (CatalogueRule rule : rules) {
            if (inFolders(rule)) {
                withFolders.add(key(rule));
            }
        }
        for (CatalogueRule rule : rules) {
            if (inFolders(rule) || !withFolders.contains(key(rule))) {
                catalogue.add(rule);
            }
        }
        return catalogue;
    }

    private static String key(CatalogueRule rule) {
        return rule.rule().format().id() + ' ' + rule.source();
    }

    private static boolean inFolders(CatalogueRule rule) {
        return FOLDERS.getOrDefault(rule.rule().format(), List.of()).stream().anyMatch(rule.path()::startsWith);
    }

    private void add(CatalogueRule rule) {
        List<String> techniques = techniques(rule);
        for (Statement statement : rule.rule().guidance().statements()) {
            String title = title(statement.text().value());
            boolean left = rule.rule().format() == RuleFormat.SPLUNK && title.startsWith("unknown");
            if (statement.origin() == Statement.Origin.FIELD && !title.isEmpty() && !left) {
                Entry entry = entries.computeIfAbsent(title, t -> new Entry());
                entry.techniques.addAll(techniques);
                dataSource(rule).forEach(entry.dataSources::add);
                entry.ruleSources.add(rule.source().toLowerCase(Locale.ROOT));
                rule.rule().id().ifPresent(id -> entry.ruleIds.add(id.value()));
                for (String technique : techniques) {
                    this.techniques.computeIfAbsent(technique, t -> sorted()).add(title);
                }
            }
        }
    }

    /** White space collapsed, in lower case. */
    private static String title(String text) {
        StringBuilder title = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CleanText.isSpace(c)) {
                space = title.length() > 0;
            } else {
                if (space) {
                    title.append(' ');
                    space = false;
                }
                title.append(c);
            }
        }
        return title.toString().toLowerCase(Locale.ROOT);
    }

    private static List<String> techniques(CatalogueRule rule) {
        List<String> ids = new ArrayList<>();
        for (String technique : rule.rule().techniques()) {
            String id = technique.toLowerCase(Locale.ROOT);
            boolean sub = Attack.parent(id).isPresent();
            if (rule.rule().format() == RuleFormat.SIGMA) {
                Attack.parent(id).ifPresent(ids::add);
            }
            if (rule.rule().format() != RuleFormat.ELASTIC || !sub) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static List<String> dataSource(CatalogueRule rule) {
        String name = rule.rule().logSource().product().orElse("");
        if (rule.rule().format() == RuleFormat.ELASTIC) {
            String[] folders = rule.rule().path().split("/", -1);
            name = folders.length < 2 ? "" : folders[folders.length - 2];
        }
        return name.isBlank() ? List.of() : List.of(name.toLowerCase(Locale.ROOT));
    }

    private static NavigableSet<String> sorted() {
        return new TreeSet<>(Finding.PATH_ORDER);
    }

    /** Entries by their text. */
    public NavigableMap<String, Entry> entries() {
        return Collections.unmodifiableNavigableMap(entries);
    }

    /** Techniques in lower case, and the texts under each. */
    public NavigableMap<String, NavigableSet<String>> techniques() {
        return Collections.unmodifiableNavigableMap(techniques);
    }

    /**
     * A technique's page as text, line by line as LoFP shows it: the technique, the table's head and the texts, in
     * which quotation marks stand behind a backslash.
     *
     * @param technique in lower case
     */
    public String page(String technique) {
        StringBuilder page = new StringBuilder("LoFP LoFP / ")
                .append(technique)
                .append("\n\n")
                .append(technique)
                .append("\n\nTitleTags\n");
        for (String title : techniques.getOrDefault(technique, sorted())) {
            page.append(CleanText.line(title).replace("\"", "\\\"")).append('\n');
        }
        return page.toString();
    }

    /** Writes {@code lofp.json} in UTF-8: {@code entries} and {@code technique}, one value a line, keys sorted. */
    public void writeJson(OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new OneValueALine())) {
            json.writeStartObject();
            json.writeObjectFieldStart("entries");
            for (Map.Entry<String, Entry> entry : entries.entrySet()) {
                json.writeObjectFieldStart(entry.getKey());
                array(json, "data_sources", entry.getValue().dataSources);
                array(json, "rule_ids", entry.getValue().ruleIds);
                array(json, "rule_sources", entry.getValue().ruleSources);
                array(json, "techniques", entry.getValue().techniques);
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeObjectFieldStart("technique");
            for (Map.Entry<String, NavigableSet<String>> technique : techniques.entrySet()) {
                array(json, technique.getKey(), technique.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void array(JsonGenerator json, String name, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
