package io.github.fplint.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The settings of one place, by key; a key of a map is written behind a dot, such as {@code severity.FP103}. */
final class Layer {

    /** Lists that add up instead of replacing one another. */
    private static final Set<String> ADDING = Set.of("vocabulary.accept", "vocabulary.reject");

    /** A value and where it comes from. */
    record Entry(Object value, SettingOrigin origin) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<RuleOverride> overrides = new ArrayList<>();

    void put(String key, Object value, SettingOrigin origin) {
        entries.put(key, new Entry(value, origin));
    }

    void add(RuleOverride override) {
        overrides.add(override);
    }

    void remove(String key) {
        entries.remove(key);
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    <T> Optional<T> value(String key, Class<T> type) {
        return Optional.ofNullable(entries.get(key)).map(e -> type.cast(e.value()));
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String key) {
        return (List<String>) value(key, List.class).orElse(List.of());
    }

    Map<String, Entry> entries() {
        return entries;
    }

    List<RuleOverride> overrides() {
        return overrides;
    }

    /** Lays another layer over this one. */
    void cover(Layer upper) {
        upper.entries.forEach((key, entry) -> {
            if (ADDING.contains(key) && has(key)) {
                List<String> all = new ArrayList<>(texts(key));
                all.addAll(upper.texts(key));
                put(key, List.copyOf(all), entry.origin());
            } else {
                entries.put(key, entry);
            }
        });
        overrides.addAll(upper.overrides);
    }
}
