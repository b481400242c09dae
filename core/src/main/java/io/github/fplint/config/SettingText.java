package io.github.fplint.config;

import io.github.fplint.assess.Category;
import io.github.fplint.finding.Preset;
import io.github.fplint.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values as they could be written in a configuration file. */
final class SettingText {

    private SettingText() {}

    /** @param single whether a list of one stands for its item */
    static String of(String key, Object value, boolean single) {
        if (value instanceof Preset preset) {
            return preset.id();
        }
        if (value instanceof Category category) {
            return category.id();
        }
        if (value instanceof PathPatterns paths) {
            return of(paths.patterns());
        }
        if (value instanceof Optional<?> severity) {
            return severity.map(Severity.class::cast)
                    .map(Severity::id)
                    .orElse(key.equals("fail-level") ? "never" : "off");
        }
        if (value instanceof List<?> list) {
            return single ? String.valueOf(list.get(0)) : of(list);
        }
        return String.valueOf(value);
    }

    static String of(List<?> items) {
        return items.stream().map(i -> item(String.valueOf(i))).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String item(String text) {
        boolean plain = text.chars().allMatch(c -> Character.isLetterOrDigit(c) || " ._/-".indexOf(c) >= 0)
                && text.equals(text.strip())
                && !text.startsWith("-");
        return plain ? text : "'" + text.replace("'", "''") + "'";
    }
}
