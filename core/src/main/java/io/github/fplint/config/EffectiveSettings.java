package io.github.fplint.config;

import io.github.fplint.assess.Category;
import io.github.fplint.assess.Vocabulary;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.CheckOption;
import io.github.fplint.finding.CheckOptions;
import io.github.fplint.finding.Preset;
import io.github.fplint.finding.Severity;
import io.github.fplint.load.Limits;
import io.github.fplint.model.DetectionRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The settings of a run, and where each comes from. Immutable. */
public final class EffectiveSettings {

    private static final String SEVERITY = "severity.";
    private static final String PRODUCTS = "vocabulary.products.";

    private final List<CheckInfo> checks;
    private final Layer layer;
    private final List<ConfigProblem> problems;
    private final LintConfig config;

    private EffectiveSettings(List<CheckInfo> checks, Layer layer, List<ConfigProblem> problems, LintConfig config) {
        this.checks = checks;
        this.layer = layer;
        this.problems = List.copyOf(problems);
        this.config = config;
    }

    static EffectiveSettings of(List<CheckInfo> checks, Layer layer, List<ConfigProblem> problems) {
        LintConfig standard = LintConfig.recommended();
        LintConfig config = new LintConfig(
                choice(layer),
                options(layer),
                new FileSelection(
                        layer.value("include", PathPatterns.class),
                        layer.value("exclude", PathPatterns.class).orElse(PathPatterns.NONE),
                        true),
                vocabulary(layer),
                limits(layer),
                standard.threads(),
                Optional.empty());
        return new EffectiveSettings(checks, layer, problems, config);
    }

    /** What is wrong, in the order of reading; a run should not start while there is anything. */
    public List<ConfigProblem> problems() {
        return problems;
    }

    /** The settings for the linter. */
    public LintConfig config() {
        return config;
    }

    /** The mildest severity that fails a run; empty where none does. */
    public Optional<Severity> failLevel() {
        Layer.Entry entry = layer.entries().get("fail-level");
        return entry == null ? Optional.of(Severity.WARNING) : ((Optional<?>) entry.value()).map(Severity.class::cast);
    }

    /** How many warnings are let pass; empty where nothing is said. */
    public OptionalInt maxWarnings() {
        Optional<Integer> number = layer.value("max-warnings", Integer.class);
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    /** Every setting, the severities of checks left out. */
    public List<Setting> settings() {
        Map<String, Setting> settings = new LinkedHashMap<>();
        Limits limits = config.limits();
        standard(settings, "preset", config.preset().id());
        standard(settings, "select", "[]");
        standard(settings, "ignore", "[]");
        standard(settings, "fail-level", Severity.WARNING.id());
        standard(settings, "include", "[]");
        standard(settings, "exclude", "[]");
        standard(settings, "limits.bytes", Long.toString(limits.bytes()));
        standard(settings, "limits.depth", Integer.toString(limits.depth()));
        standard(settings, "limits.aliases", Integer.toString(limits.collectionAliases()));
        standard(settings, "limits.documents", Integer.toString(limits.documents()));
        for (CheckInfo check : checks) {
            for (CheckOption option : check.options()) {
                boolean number = option.type() == CheckOption.Type.NUMBER;
                standard(
                        settings,
                        "checks." + check.code() + "." + option.name(),
                        number ? option.standard().get(0) : SettingText.of(option.standard()));
            }
        }
        layer.entries().forEach((key, entry) -> {
            boolean number =
                    settings.containsKey(key) && !settings.get(key).value().startsWith("[");
            settings.put(key, new Setting(key, SettingText.of(key, entry.value(), number), entry.origin()));
        });
        List<Setting> all = new ArrayList<>(settings.values());
        all.removeIf(s -> s.key().startsWith(SEVERITY));
        return all;
    }

    /** What each check counts in a rule, and the setting that says so; {@code off} where it does not run. */
    public List<Setting> severities(DetectionRule rule) {
        return checks.stream()
                .map(check -> severity(
                        check, config.choice().forRule(check, rule.path(), Optional.of(rule), LintConfig.cap(rule))))
                .toList();
    }

    /** What each check counts where nothing special is said of a rule; {@code off} where it does not run. */
    public List<Setting> severities() {
        return checks.stream()
                .map(check -> severity(check, config.choice().general(check)))
                .toList();
    }

    private Setting severity(CheckInfo check, CheckChoice.Ruling ruling) {
        Layer.Entry decided = layer.entries().get(ruling.key());
        SettingOrigin origin = ruling.override()
                .map(RuleOverride::origin)
                .orElse(decided == null ? SettingOrigin.DEFAULT : decided.origin());
        return new Setting(
                SEVERITY + check.code(), ruling.severity().map(Severity::id).orElse("off"), origin);
    }

    private static void standard(Map<String, Setting> settings, String key, String value) {
        settings.put(key, new Setting(key, value, SettingOrigin.DEFAULT));
    }

    private static CheckChoice choice(Layer layer) {
        Map<String, Optional<Severity>> severities = new TreeMap<>();
        layer.entries().forEach((key, entry) -> {
            if (key.startsWith(SEVERITY)) {
                severities.put(
                        key.substring(SEVERITY.length()), ((Optional<?>) entry.value()).map(Severity.class::cast));
            }
        });
        return new CheckChoice(
                layer.value("preset", Preset.class).orElse(Preset.RECOMMENDED),
                layer.texts("select"),
                layer.texts("ignore"),
                severities,
                layer.overrides());
    }

    private static Map<String, CheckOptions> options(Layer layer) {
        Map<String, CheckOptions> options = new TreeMap<>();
        for (String key : layer.entries().keySet()) {
            if (key.startsWith("checks.")) {
                String[] parts = key.split("\\.", 3);
                CheckOptions before = options.getOrDefault(parts[1], CheckOptions.NONE);
                options.put(parts[1], before.with(parts[2], layer.texts(key)));
            }
        }
        return options;
    }

    private static Vocabulary vocabulary(Layer layer) {
        Map<String, Category> products = new TreeMap<>();
        layer.entries().forEach((key, entry) -> {
            if (key.startsWith(PRODUCTS)) {
                products.put(key.substring(PRODUCTS.length()), (Category) entry.value());
            }
        });
        return new Vocabulary(layer.texts("vocabulary.accept"), layer.texts("vocabulary.reject"), products);
    }

    private static Limits limits(Layer layer) {
        Limits standard = Limits.DEFAULT;
        return new Limits(
                layer.value("limits.bytes", Integer.class)
                        .map(Integer::longValue)
                        .orElse(standard.bytes()),
                layer.value("limits.depth", Integer.class).orElse(standard.depth()),
                layer.value("limits.aliases", Integer.class).orElse(standard.collectionAliases()),
                layer.value("limits.documents", Integer.class).orElse(standard.documents()));
    }
}
