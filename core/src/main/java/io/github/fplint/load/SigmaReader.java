package io.github.fplint.load;

import io.github.fplint.finding.Finding;
import io.github.fplint.model.Correlation;
import io.github.fplint.model.Detection;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.FieldMatch;
import io.github.fplint.model.LogSource;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.model.RuleKind;
import io.github.fplint.model.RuleRef;
import io.github.fplint.model.Selection;
import io.github.fplint.source.Located;
import io.github.fplint.source.SourceFile;
import io.github.fplint.syntax.Mapping;
import io.github.fplint.syntax.Node;
import io.github.fplint.syntax.Scalar;
import io.github.fplint.syntax.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads Sigma rules, correlations and filters (specification v2.1). */
final class SigmaReader {

    private static final Set<String> KNOWN_KEYS = Set.of(
            "title",
            "id",
            "name",
            "related",
            "taxonomy",
            "status",
            "description",
            "license",
            "references",
            "author",
            "date",
            "modified",
            "logsource",
            "detection",
            "correlation",
            "filter",
            "fields",
            "falsepositives",
            "level",
            "tags",
            "scope",
            "action");

    private static final List<String> KIND_KEYS = List.of("detection", "correlation", "filter");
    private static final List<String> RULE_KEYS = List.of("logsource", "title", "id", "falsepositives");

    private final SourceFile source;
    private final Mapping rule;
    private final List<Finding> findings;

    SigmaReader(SourceFile source, Mapping rule, List<Finding> findings) {
        this.source = source;
        this.rule = rule;
        this.findings = findings;
    }

    static boolean isRule(Mapping mapping) {
        return mapping.hasAny(KIND_KEYS) && mapping.hasAny(RULE_KEYS);
    }

    DetectionRule read() {
        Optional<Located<String>> title = Values.located(rule, "title");
        Optional<Located<String>> id = Values.located(rule, "id");
        RuleRef ref = Values.ref(RuleFormat.SIGMA, id, title);
        List<String> tags = rule.texts("tags");
        return new DetectionRule(
                source,
                Values.header(rule, "title"),
                RuleFormat.SIGMA,
                kind(),
                title,
                id,
                Values.text(rule, "name"),
                Values.text(rule, "description"),
                Values.lowerCase(rule, "level"),
                Values.lowerCase(rule, "status"),
                tags,
                AttackTags.techniques(tags),
                AttackTags.tactics(tags),
                rule.texts("references"),
                Values.text(rule, "author"),
                Values.text(rule, "date"),
                Values.text(rule, "modified"),
                logSource(),
                detection(),
                correlation(),
                false,
                new GuidanceReader(source, ref, "falsepositives", false, findings).read(rule),
                Values.custom(rule, KNOWN_KEYS));
    }

    private RuleKind kind() {
        if (rule.has("detection")) {
            return RuleKind.DETECTION;
        }
        return rule.has("correlation") ? RuleKind.CORRELATION : RuleKind.FILTER;
    }

    private LogSource logSource() {
        Optional<Mapping> source = rule.mapping("logsource");
        return source.isEmpty()
                ? LogSource.NONE
                : new LogSource(
                        Values.text(source.get(), "product"),
                        Values.text(source.get(), "category"),
                        Values.text(source.get(), "service"),
                        List.of());
    }

    /** The JSON schema of Sigma has {@code generate} beside {@code correlation}, older rules have it inside. */
    private Optional<Correlation> correlation() {
        Optional<Mapping> correlation = rule.mapping("correlation");
        if (correlation.isEmpty()) {
            return Optional.empty();
        }
        boolean generate = isTrue(rule, "generate") || isTrue(correlation.get(), "generate");
        return Optional.of(new Correlation(correlation.get().texts("rules"), generate));
    }

    private static boolean isTrue(Mapping mapping, String key) {
        return Values.lower(Values.text(mapping, key).orElse("")).equals("true");
    }

    private Detection detection() {
        Optional<Mapping> found = rule.mapping(rule.has("detection") ? "detection" : "filter");
        if (found.isEmpty()) {
            return Detection.NONE;
        }
        Mapping detection = found.get();
        List<Selection> selections = new ArrayList<>();
        for (Mapping.Entry entry : detection.entries()) {
            String name = entry.key().value();
            if (!name.equals("condition") && !name.equals("timeframe") && !name.equals("rules")) {
                List<FieldMatch> matches = new ArrayList<>();
                matches(entry.value(), matches);
                selections.add(new Selection(new Located<>(name, entry.key().location()), matches));
            }
        }
        return new Detection(selections, scalars(detection.list("condition")));
    }

    /** A mapping of fields, a list of such mappings, or a list of keywords. */
    private static void matches(Node selection, List<FieldMatch> matches) {
        if (selection instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                matches.add(new FieldMatch(entry.key().value(), scalars(flattened(entry.value()))));
            }
        } else if (selection instanceof Sequence sequence) {
            List<Node> keywords = new ArrayList<>();
            for (Node item : sequence.items()) {
                if (item instanceof Scalar) {
                    keywords.add(item);
                } else {
                    matches(item, matches);
                }
            }
            if (!keywords.isEmpty()) {
                matches.add(new FieldMatch("", scalars(keywords)));
            }
        } else {
            matches.add(new FieldMatch("", scalars(List.of(selection))));
        }
    }

    private static List<Node> flattened(Node value) {
        return value instanceof Sequence sequence ? sequence.items() : List.of(value);
    }

    private static List<Located<String>> scalars(List<Node> nodes) {
        List<Located<String>> scalars = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            if (node instanceof Scalar scalar) {
                scalars.add(new Located<>(scalar.value(), scalar.location()));
            }
        }
        return scalars;
    }
}
