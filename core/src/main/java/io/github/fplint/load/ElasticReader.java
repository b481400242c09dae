package io.github.fplint.load;

import io.github.fplint.finding.Finding;
import io.github.fplint.model.Detection;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.Guidance;
import io.github.fplint.model.LogSource;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.model.RuleKind;
import io.github.fplint.model.RuleRef;
import io.github.fplint.model.Statement;
import io.github.fplint.source.Located;
import io.github.fplint.source.SourceFile;
import io.github.fplint.syntax.Mapping;
import io.github.fplint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads Elastic's detection rules in TOML. */
final class ElasticReader {

    private static final Set<String> KNOWN_KEYS = Set.of(
            "actions",
            "alert_suppression",
            "anomaly_threshold",
            "author",
            "building_block_type",
            "description",
            "enabled",
            "exceptions_list",
            "false_positives",
            "filters",
            "from",
            "history_window_start",
            "index",
            "integration",
            "interval",
            "investigation_fields",
            "items_per_search",
            "language",
            "license",
            "machine_learning_job_id",
            "max_signals",
            "meta",
            "name",
            "namespace",
            "new_terms",
            "note",
            "query",
            "references",
            "required_fields",
            "related_integrations",
            "response_actions",
            "risk_score",
            "risk_score_mapping",
            "rule_id",
            "rule_name_override",
            "setup",
            "severity",
            "severity_mapping",
            "tags",
            "threat",
            "threat_index",
            "threat_mapping",
            "threshold",
            "throttle",
            "timeline_id",
            "timeline_title",
            "timestamp_override",
            "to",
            "transform",
            "type",
            "version");

    private final SourceFile source;
    private final Mapping metadata;
    private final Mapping rule;
    private final List<Finding> findings;

    private ElasticReader(SourceFile source, Mapping metadata, Mapping rule, List<Finding> findings) {
        this.source = source;
        this.metadata = metadata;
        this.rule = rule;
        this.findings = findings;
    }

    static Optional<DetectionRule> read(SourceFile source, Mapping root, List<Finding> findings) {
        Mapping metadata = root.mapping("metadata").orElse(new Mapping(List.of(), root.location()));
        return root.mapping("rule")
                .filter(rule -> Stream.of("rule_id", "query", "threat").anyMatch(rule::has))
                .map(rule -> new ElasticReader(source, metadata, rule, findings).read());
    }

    private DetectionRule read() {
        Optional<Located<String>> name = Values.located(rule, "name");
        Optional<Located<String>> id = Values.located(rule, "rule_id");
        RuleRef ref = Values.ref(RuleFormat.ELASTIC, id, name);
        List<Mapping> threats = mappings(rule.list("threat"));
        return new DetectionRule(
                source,
                Values.header(rule, "name"),
                RuleFormat.ELASTIC,
                RuleKind.DETECTION,
                name,
                id,
                Optional.empty(),
                Values.text(rule, "description"),
                Values.lowerCase(rule, "severity"),
                Values.lowerCase(metadata, "maturity"),
                rule.texts("tags"),
                techniques(threats),
                threats.stream()
                        .flatMap(t -> t.mapping("tactic").stream())
                        .flatMap(t -> Values.text(t, "name").stream())
                        .map(AttackTags::tactic)
                        .distinct()
                        .toList(),
                rule.texts("references"),
                rule.texts("author").isEmpty()
                        ? Optional.empty()
                        : Optional.of(String.join(", ", rule.texts("author"))),
                Values.text(metadata, "creation_date"),
                Values.text(metadata, "updated_date"),
                logSource(),
                new Detection(List.of(), Values.asList(Values.located(rule, "query"))),
                Optional.empty(),
                rule.has("building_block_type"),
                guidance(ref),
                Values.custom(rule, KNOWN_KEYS));
    }

    private static List<String> techniques(List<Mapping> threats) {
        List<String> ids = new ArrayList<>();
        for (Mapping threat : threats) {
            for (Mapping technique : mappings(threat.list("technique"))) {
                Values.text(technique, "id").ifPresent(ids::add);
                for (Mapping sub : mappings(technique.list("subtechnique"))) {
                    Values.text(sub, "id").ifPresent(ids::add);
                }
            }
        }
        return AttackTags.techniqueIds(ids);
    }

    private LogSource logSource() {
        List<String> integrations = metadata.texts("integration");
        Optional<String> product = integrations.isEmpty() ? folder() : Optional.of(Values.lower(integrations.get(0)));
        return new LogSource(product, Optional.empty(), Optional.empty(), rule.texts("index"));
    }

    private Optional<String> folder() {
        int name = source.path().lastIndexOf('/');
        int folder = source.path().lastIndexOf('/', name - 1);
        return name < 1
                ? Optional.empty()
                : Optional.of(Values.lower(source.path().substring(folder + 1, name)));
    }

    private Guidance guidance(RuleRef ref) {
        Guidance field = new GuidanceReader(source, ref, "false_positives", false, findings).read(rule);
        List<Statement> statements = new ArrayList<>(field.statements());
        rule.scalar("note").ifPresent(note -> statements.addAll(NoteSections.statements(source, note)));
        return new Guidance(field.key(), statements, field.malformed());
    }

    private static List<Mapping> mappings(List<Node> nodes) {
        return nodes.stream()
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .toList();
    }
}
