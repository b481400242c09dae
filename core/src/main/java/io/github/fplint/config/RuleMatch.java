package io.github.fplint.config;

import io.github.fplint.model.DetectionRule;
import io.github.fplint.source.Located;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which rules an override is for: every property that is named must match, each by one of its patterns.
 *
 * @param properties patterns in lower case by property, such as {@code level} or {@code logsource.product}
 */
record RuleMatch(Optional<PathPatterns> path, Map<String, List<String>> properties) {

    /** Every file and every rule. */
    static final RuleMatch ALL = new RuleMatch(Optional.empty(), Map.of());

    RuleMatch {
        properties = Map.copyOf(properties);
    }

    /** Whether it matches a rule, or a file of which no rule is known. */
    boolean matches(String file, Optional<DetectionRule> rule) {
        if (path.isPresent() && !path.get().matches(file)) {
            return false;
        }
        return properties.isEmpty()
                || (rule.isPresent()
                        && properties.entrySet().stream()
                                .allMatch(e -> any(e.getValue(), values(rule.get(), e.getKey()))));
    }

    private static boolean any(List<String> patterns, Collection<String> values) {
        return values.stream()
                .map(v -> v.toLowerCase(Locale.ROOT))
                .anyMatch(v -> patterns.stream().anyMatch(p -> Wildcard.matches(p, v)));
    }

    private static List<String> values(DetectionRule rule, String property) {
        return switch (property) {
            case "format" -> List.of(rule.format().id());
            case "logsource.product" -> rule.logSource().product().stream().toList();
            case "logsource.category" -> rule.logSource().category().stream().toList();
            case "logsource.service" -> rule.logSource().service().stream().toList();
            case "level" -> rule.level().map(Located::value).stream().toList();
            case "status" -> rule.status().map(Located::value).stream().toList();
            case "author" -> rule.author().stream().toList();
            case "tag" -> rule.tags();
            default -> throw new IllegalArgumentException(property);
        };
    }
}
