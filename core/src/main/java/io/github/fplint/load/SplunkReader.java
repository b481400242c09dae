package io.github.fplint.load;

import io.github.fplint.finding.Finding;
import io.github.fplint.model.Detection;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.LogSource;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.model.RuleKind;
import io.github.fplint.model.RuleRef;
import io.github.fplint.source.Located;
import io.github.fplint.source.SourceFile;
import io.github.fplint.syntax.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads detections of Splunk's security_content, from the schema of 2020 to contentctl 5. */
final class SplunkReader {

    private static final Set<String> DETECTION_TYPES = Set.of("ttp", "anomaly", "hunting", "correlation");
    private static final Set<String> OTHER_TYPES = Set.of("baseline", "investigation", "response");
    private static final Set<String> KNOWN_KEYS = Set.of(
            "name",
            "id",
            "version",
            "date",
            "author",
            "status",
            "type",
            "description",
            "data_source",
            "data_sources",
            "search",
            "how_to_implement",
            "known_false_positives",
            "references",
            "drilldown_searches",
            "tags",
            "tests",
            "rba",
            "datamodel",
            "creation_date",
            "modification_date");

    private final SourceFile source;
    private final Mapping rule;
    private final List<Finding> findings;

    SplunkReader(SourceFile source, Mapping rule, List<Finding> findings) {
        this.source = source;
        this.rule = rule;
        this.findings = findings;
    }

    static boolean isRule(Mapping mapping) {
        if (!mapping.has("search") || !mapping.has("name")) {
            return false;
        }
        String type = Values.lower(Values.text(mapping, "type").orElse(""));
        return DETECTION_TYPES.contains(type) || (mapping.has("known_false_positives") && !OTHER_TYPES.contains(type));
    }

    DetectionRule read() {
        Optional<Located<String>> name = Values.located(rule, "name");
        Optional<Located<String>> id = Values.located(rule, "id");
        RuleRef ref = Values.ref(RuleFormat.SPLUNK, id, name);
        Mapping tags = rule.mapping("tags").orElse(new Mapping(List.of(), rule.location()));
        return new DetectionRule(
                source,
                Values.header(rule, "name"),
                RuleFormat.SPLUNK,
                RuleKind.DETECTION,
                name,
                id,
                Optional.empty(),
                Values.text(rule, "description"),
                Values.lowerCase(rule, "type"),
                Values.lowerCase(rule, "status"),
                tags.texts("analytic_story"),
                AttackTags.techniqueIds(tags.texts("mitre_attack_id")),
                List.of(),
                rule.texts("references"),
                Values.text(rule, "author"),
                Values.text(rule, rule.has("date") ? "date" : "creation_date"),
                Values.text(rule, "modification_date"),
                new LogSource(product(tags), Optional.empty(), Optional.empty(), rule.texts("data_source")),
                new Detection(List.of(), Values.asList(Values.located(rule, "search"))),
                Optional.empty(),
                false,
                new GuidanceReader(source, ref, "known_false_positives", true, findings).read(rule),
                Values.custom(rule, KNOWN_KEYS));
    }

    private static Optional<String> product(Mapping tags) {
        Optional<String> assetType = Values.text(tags, "asset_type");
        return assetType.isEmpty() ? assetType : Optional.of(Values.lower(assetType.get()));
    }
}
