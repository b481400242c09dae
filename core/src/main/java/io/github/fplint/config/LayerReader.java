package io.github.fplint.config;

import io.github.fplint.assess.Category;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.CheckOption;
import io.github.fplint.finding.Preset;
import io.github.fplint.finding.Severity;
import io.github.fplint.syntax.Mapping;
import io.github.fplint.syntax.Node;
import io.github.fplint.syntax.Scalar;
import io.github.fplint.syntax.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the settings of one file, variable or option. */
final class LayerReader {

    static final List<String> KEYS = List.of(
            "extends",
            "preset",
            "select",
            "ignore",
            "severity",
            "fail-level",
            "max-warnings",
            "include",
            "exclude",
            "limits",
            "vocabulary",
            "checks",
            "overrides");

    private static final Map<String, Preset> PRESETS = byId(Preset.values(), Preset::id);
    private static final Map<String, Category> CATEGORIES = byId(Category.values(), Category::id);
    private static final Map<String, Optional<Severity>> SEVERITIES = severities("off");
    private static final Map<String, Optional<Severity>> FAIL_LEVELS = severities("never");
    private static final List<String> LIMITS = List.of("bytes", "depth", "aliases", "documents");
    private static final List<String> VOCABULARY = List.of("accept", "reject", "products");

    private final String base;
    private final KnownChecks checks;
    private final Function<Scalar, SettingOrigin> origins;
    private final ConfigValues values;
    private final Layer layer = new Layer();

    /**
     * @param base the folder that patterns of paths are relative to
     * @param origins where a key comes from
     */
    LayerReader(String base, KnownChecks checks, Function<Scalar, SettingOrigin> origins, ConfigValues values) {
        this.base = base;
        this.checks = checks;
        this.origins = origins;
        this.values = values;
    }

    Layer read(Mapping root) {
        for (Mapping.Entry entry : root.entries()) {
            key(entry.key(), entry.value());
        }
        return layer;
    }

    private void key(Scalar key, Node value) {
        switch (key.value()) {
            case "extends" -> {} // followed before this
            case "preset" -> put(key, values.choice(key, value, PRESETS));
            case "select", "ignore" -> put(key, Optional.of(checks.selectors(values.texts(key, value), values)));
            case "severity" ->
                severities(key, value).forEach((code, s) -> layer.put("severity." + code, s, origins.apply(key)));
            case "fail-level" -> put(key, values.choice(key, value, FAIL_LEVELS));
            case "max-warnings" -> put(key, values.number(key, value, 0, Integer.MAX_VALUE));
            case "include", "exclude" -> put(key, Optional.of(paths(key, value)));
            case "limits" -> limits(key, value);
            case "vocabulary" -> vocabulary(key, value);
            case "checks" -> options(key, value);
            case "overrides" -> overrides(value);
            default -> values.unknown("key", key, KEYS);
        }
    }

    private void put(Scalar key, Optional<?> value) {
        value.ifPresent(v -> layer.put(key.value(), v, origins.apply(key)));
    }

    private PathPatterns paths(Scalar key, Node value) {
        List<String> patterns =
                values.texts(key, value).stream().map(Scalar::value).toList();
        return new PathPatterns(base, patterns);
    }

    private Map<String, Optional<Severity>> severities(Scalar key, Node value) {
        Map<String, Optional<Severity>> byCode = new LinkedHashMap<>();
        for (Mapping.Entry entry : values.mapping(key, value)) {
            Optional<CheckInfo> check = checks.find(entry.key(), values);
            Optional<Scalar> word = values.scalar(entry.key(), entry.value());
            Optional<Optional<Severity>> severity = word.flatMap(w -> values.choice("severity", w, SEVERITIES));
            if (check.isPresent() && severity.isPresent()) {
                byCode.put(check.get().code(), severity.get());
            }
        }
        return byCode;
    }

    private void limits(Scalar key, Node value) {
        for (Mapping.Entry entry : values.mapping(key, value)) {
            String name = entry.key().value();
            if (!LIMITS.contains(name)) {
                values.unknown("limit", entry.key(), LIMITS);
                continue;
            }
            int least = name.equals("aliases") ? 0 : 1;
            int most = name.equals("depth") ? 1_000 : Integer.MAX_VALUE;
            values.number(entry.key(), entry.value(), least, most)
                    .ifPresent(n -> layer.put("limits." + name, n, origins.apply(entry.key())));
        }
    }

    private void vocabulary(Scalar key, Node value) {
        for (Mapping.Entry entry : values.mapping(key, value)) {
            String name = entry.key().value();
            if (name.equals("products")) {
                for (Mapping.Entry product : values.mapping(entry.key(), entry.value())) {
                    values.scalar(product.key(), product.value())
                            .flatMap(word -> values.choice("category", word, CATEGORIES))
                            .ifPresent(c -> layer.put(
                                    "vocabulary.products." + product.key().value(), c, origins.apply(product.key())));
                }
            } else if (VOCABULARY.contains(name)) {
                List<String> phrases = values.texts(entry.key(), entry.value()).stream()
                        .map(Scalar::value)
                        .toList();
                layer.put("vocabulary." + name, phrases, origins.apply(entry.key()));
            } else {
                values.unknown("key", entry.key(), VOCABULARY);
            }
        }
    }

    private void options(Scalar key, Node value) {
        for (Mapping.Entry entry : values.mapping(key, value)) {
            Optional<CheckInfo> check = checks.find(entry.key(), values);
            for (Mapping.Entry option : values.mapping(entry.key(), entry.value())) {
                check.ifPresent(c -> option(c, option.key(), option.value()));
            }
        }
    }

    private void option(CheckInfo check, Scalar key, Node value) {
        Optional<CheckOption> option = check.options().stream()
                .filter(o -> o.name().equals(key.value()))
                .findFirst();
        if (option.isEmpty() && check.options().isEmpty()) {
            values.problem(key.location(), check.code() + " has no options; take this out");
        } else if (option.isEmpty()) {
            values.unknown(
                    "option of " + check.code(),
                    key,
                    check.options().stream().map(CheckOption::name).toList());
        } else {
            String name = "checks." + check.code() + "." + key.value();
            if (option.get().type() == CheckOption.Type.NUMBER) {
                values.number(key, value, 0, Integer.MAX_VALUE)
                        .ifPresent(n -> layer.put(name, List.of(n.toString()), origins.apply(key)));
            } else {
                List<String> texts =
                        values.texts(key, value).stream().map(Scalar::value).toList();
                layer.put(name, texts, origins.apply(key));
            }
        }
    }

    private void overrides(Node value) {
        if (value instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                if (item instanceof Mapping mapping && !mapping.entries().isEmpty()) {
                    override(mapping);
                } else {
                    values.problem(
                            item.location(),
                            "an override has 'match' and settings, and is not " + ConfigValues.kind(item));
                }
            }
        } else if (!(value instanceof Scalar scalar && scalar.isNull())) {
            values.problem(value.location(), "'overrides' takes a list, not " + ConfigValues.kind(value));
        }
    }

    private void override(Mapping override) {
        Optional<RuleMatch> match = Optional.empty();
        List<String> select = List.of();
        List<String> ignore = List.of();
        Map<String, Optional<Severity>> severities = Map.of();
        for (Mapping.Entry entry : override.entries()) {
            Scalar key = entry.key();
            switch (key.value()) {
                case "match" -> match = new MatchReader(base, values).read(key, entry.value());
                case "select" -> select = checks.selectors(values.texts(key, entry.value()), values);
                case "ignore" -> ignore = checks.selectors(values.texts(key, entry.value()), values);
                case "severity" -> severities = severities(key, entry.value());
                default -> values.unknown("key of an override", key, List.of("match", "select", "ignore", "severity"));
            }
        }
        Scalar first = override.entries().get(0).key();
        if (!override.has("match")) {
            values.problem(first.location(), "this override has no 'match' that says which rules it is for");
        } else if (override.entries().size() == 1) {
            values.problem(first.location(), "this override changes nothing; give it select, ignore or severity");
        }
        SettingOrigin origin = origins.apply(first);
        if (match.isPresent()) {
            layer.add(new RuleOverride(match.get(), select, ignore, severities, origin));
        }
    }

    private static <T> Map<String, T> byId(T[] values, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (T value : values) {
            byId.put(id.apply(value), value);
        }
        return byId;
    }

    private static Map<String, Optional<Severity>> severities(String none) {
        Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            severities.put(severity.id(), Optional.of(severity));
        }
        severities.put(none, Optional.empty());
        return severities;
    }
}
