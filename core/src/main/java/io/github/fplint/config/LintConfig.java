package io.github.fplint.config;

import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Preset;
import io.github.fplint.finding.Severity;
import io.github.fplint.load.Limits;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run checks, and how strictly. Immutable.
 *
 * @param select replaces the preset's set of checks unless empty: codes, names or code prefixes
 * @param ignore takes checks out again; where a check is both selected and ignored, the longer selector wins
 * @param threads how many threads read rules; at least 1
 */
public record LintConfig(Preset preset, List<String> select, List<String> ignore, Limits limits, int threads) {

    public LintConfig {
        Objects.requireNonNull(preset);
        Objects.requireNonNull(limits);
        select = List.copyOf(select);
        ignore = List.copyOf(ignore);
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
    }

    /** What a run without any setting does. */
    public static LintConfig recommended() {
        return new LintConfig(
                Preset.RECOMMENDED,
                List.of(),
                List.of(),
                Limits.DEFAULT,
                Runtime.getRuntime().availableProcessors());
    }

    /** The same with another preset. */
    public LintConfig withPreset(Preset other) {
        return new LintConfig(other, select, ignore, limits, threads);
    }

    /** The same with other selectors in the place of the preset's set. */
    public LintConfig withSelect(List<String> selectors) {
        return new LintConfig(preset, selectors, ignore, limits, threads);
    }

    /** The same with other selectors of checks to leave out. */
    public LintConfig withIgnore(List<String> selectors) {
        return new LintConfig(preset, select, selectors, limits, threads);
    }

    /** The same with another number of threads. */
    public LintConfig withThreads(int number) {
        return new LintConfig(preset, select, ignore, limits, number);
    }

    /** The same with other limits. */
    public LintConfig withLimits(Limits other) {
        return new LintConfig(preset, select, ignore, other, threads);
    }

    /** The severity with which a check runs; empty where it does not. */
    public Optional<Severity> severity(CheckInfo check) {
        int selected = longest(select, check);
        Optional<Severity> severity = selected > 0
                ? Optional.of(check.severityIfSelected(preset))
                : select.isEmpty() ? check.severity(preset) : Optional.empty();
        return severity.filter(s -> longest(ignore, check) == 0 || selected > longest(ignore, check));
    }

    /** The selectors that name none of the given checks. */
    public List<String> unknownSelectors(List<CheckInfo> checks) {
        return Stream.concat(select.stream(), ignore.stream())
                .filter(s -> checks.stream().noneMatch(c -> matches(s, c)))
                .toList();
    }

    private static int longest(List<String> selectors, CheckInfo check) {
        return selectors.stream()
                .filter(s -> matches(s, check))
                .map(s -> s.equals(check.name()) ? check.code() : s)
                .max(Comparator.comparingInt(String::length))
                .map(String::length)
                .orElse(0);
    }

    private static boolean matches(String selector, CheckInfo check) {
        return !selector.isEmpty()
                && (check.code().startsWith(selector) || check.name().equals(selector));
    }
}
