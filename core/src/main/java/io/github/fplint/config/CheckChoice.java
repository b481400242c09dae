package io.github.fplint.config;

import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Preset;
import io.github.fplint.finding.Severity;
import io.github.fplint.model.DetectionRule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which checks run, and how much their findings count: the one place that decides it. */
record CheckChoice(
        Preset preset,
        List<String> select,
        List<String> ignore,
        Map<String, Optional<Severity>> severities,
        List<RuleOverride> overrides) {

    /**
     * A decision and the setting that made it.
     *
     * @param severity empty where the check does not run
     * @param key the setting, such as {@code preset}; empty where an override made it
     */
    record Ruling(Optional<Severity> severity, String key, Optional<RuleOverride> override) {}

    CheckChoice {
        Objects.requireNonNull(preset);
        select = List.copyOf(select);
        ignore = List.copyOf(ignore);
        severities = Map.copyOf(severities);
        overrides = List.copyOf(overrides);
    }

    static CheckChoice of(Preset preset) {
        return new CheckChoice(preset, List.of(), List.of(), Map.of(), List.of());
    }

    /** The decision for all rules, before overrides. */
    Ruling general(CheckInfo check) {
        int selected = Selectors.longest(select, check);
        int ignored = Selectors.longest(ignore, check);
        if (ignored > 0 && selected <= ignored) {
            return new Ruling(Optional.empty(), "ignore", Optional.empty());
        }
        Optional<Severity> own = severities.getOrDefault(check.code(), Optional.empty());
        boolean runs = select.isEmpty() ? check.severity(preset).isPresent() || own.isPresent() : selected > 0;
        if (severities.containsKey(check.code()) && (runs || select.isEmpty())) {
            return new Ruling(own, "severity." + check.code(), Optional.empty());
        }
        return select.isEmpty()
                ? new Ruling(check.severity(preset), "preset", Optional.empty())
                : new Ruling(
                        runs ? Optional.of(check.severityIfSelected(preset)) : Optional.empty(),
                        "select",
                        Optional.empty());
    }

    /**
     * The decision for a rule, or for a file of which no rule is known.
     *
     * @param cap the most that counts; a severity that an override sets is the last word
     */
    Ruling forRule(CheckInfo check, String file, Optional<DetectionRule> rule, Severity cap) {
        Ruling ruling = general(check);
        if (ruling.severity().isPresent()) {
            Severity capped = ruling.severity().get().atMost(cap);
            ruling = new Ruling(Optional.of(capped), ruling.key(), Optional.empty());
        }
        for (RuleOverride override : overrides) {
            if (override.match().matches(file, rule)) {
                ruling = overridden(ruling, check, override, cap);
            }
        }
        return ruling;
    }

    private Ruling overridden(Ruling before, CheckInfo check, RuleOverride override, Severity cap) {
        Ruling ruling = before;
        int selected = Selectors.longest(override.select(), check);
        int ignored = Selectors.longest(override.ignore(), check);
        if (selected > 0 && before.severity().isEmpty()) {
            ruling = by(override, Optional.of(check.severityIfSelected(preset).atMost(cap)));
        } else if (selected == 0 && !override.select().isEmpty()) {
            ruling = by(override, Optional.empty());
        }
        if (ignored > 0 && selected <= ignored) {
            return by(override, Optional.empty());
        }
        Optional<Severity> own = override.severities().get(check.code());
        boolean mayRun = ruling.severity().isPresent()
                || (select.isEmpty() && override.select().isEmpty());
        return own != null && mayRun ? by(override, own) : ruling;
    }

    private static Ruling by(RuleOverride override, Optional<Severity> severity) {
        return new Ruling(severity, "", Optional.of(override));
    }
}
