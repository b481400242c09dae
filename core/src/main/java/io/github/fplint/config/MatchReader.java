package io.github.fplint.config;

import io.github.fplint.model.RuleFormat;
import io.github.fplint.syntax.Mapping;
import io.github.fplint.syntax.Node;
import io.github.fplint.syntax.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads which rules an override is for. */
final class MatchReader {

    private static final List<String> KEYS = List.of("path", "format", "logsource", "level", "status", "author", "tag");
    private static final List<String> LOG_SOURCE = List.of("product", "category", "service");

    /** What the three formats have as a level; for Splunk it is the type. */
    private static final List<String> LEVELS =
            List.of("informational", "low", "medium", "high", "critical", "ttp", "anomaly", "hunting", "correlation");

    private static final List<String> STATUSES = List.of(
            "stable",
            "test",
            "experimental",
            "deprecated",
            "unsupported",
            "production",
            "development",
            "validation",
            "beta");

    private final String base;
    private final ConfigValues values;
    private final Map<String, List<String>> properties = new LinkedHashMap<>();
    private Optional<PathPatterns> path = Optional.empty();

    MatchReader(String base, ConfigValues values) {
        this.base = base;
        this.values = values;
    }

    /** Empty where it names nothing: an override for every rule is no override. */
    Optional<RuleMatch> read(Scalar key, Node value) {
        List<Mapping.Entry> entries = values.mapping(key, value);
        if (entries.isEmpty()) {
            values.problem(key.location(), "'match' names nothing; it takes " + String.join(", ", KEYS));
        }
        for (Mapping.Entry entry : entries) {
            property(entry.key(), entry.value());
        }
        return path.isEmpty() && properties.isEmpty() ? Optional.empty() : Optional.of(new RuleMatch(path, properties));
    }

    private void property(Scalar key, Node value) {
        switch (key.value()) {
            case "path" ->
                path = Optional.of(new PathPatterns(
                        base,
                        values.texts(key, value).stream().map(Scalar::value).toList()));
            case "format" ->
                patterns(
                        "format",
                        key,
                        value,
                        Arrays.stream(RuleFormat.values()).map(RuleFormat::id).toList());
            case "level" -> patterns("level", key, value, LEVELS);
            case "status" -> patterns("status", key, value, STATUSES);
            case "author", "tag" -> patterns(key.value(), key, value, List.of());
            case "logsource" -> {
                for (Mapping.Entry entry : values.mapping(key, value)) {
                    if (LOG_SOURCE.contains(entry.key().value())) {
                        patterns("logsource." + entry.key().value(), entry.key(), entry.value(), List.of());
                    } else {
                        values.unknown("part of a log source", entry.key(), LOG_SOURCE);
                    }
                }
            }
            default -> values.unknown("property of a rule", key, KEYS);
        }
    }

    /** @param known the words that make sense; empty where any does */
    private void patterns(String property, Scalar key, Node value, List<String> known) {
        List<String> patterns = new ArrayList<>();
        for (Scalar scalar : values.texts(key, value)) {
            String pattern = scalar.value().toLowerCase(Locale.ROOT);
            if (known.isEmpty() || known.contains(pattern) || Wildcard.isPattern(pattern)) {
                patterns.add(pattern);
            } else {
                values.unknown(key.value(), scalar, known);
            }
        }
        properties.put(property, List.copyOf(patterns));
    }
}
