package io.github.fplint.config;

import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Preset;
import io.github.fplint.finding.Severity;
import io.github.fplint.load.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
        int ignored = longest(ignore, check);
        if (ignored > 0 && ignored >= selected) {
            return Optional.empty();
        }
        if (selected > 0) {
            return Optional.of(check.severityIfSelected(preset));
        }
        return select.isEmpty() ? check.severity(preset) : Optional.empty();
    }

    /** The selectors that name none of the given checks. */
    public List<String> unknownSelectors(List<CheckInfo> checks) {
        List<String> unknown = new ArrayList<>(select);
        unknown.addAll(ignore);
        for (CheckInfo check : checks) {
            for (int i = unknown.size() - 1; i >= 0; i--) {
                if (matches(unknown.get(i), check)) {
                    unknown.remove(i);
                }
            }
        }
        return unknown;
    }

    /** The length of the longest selector that names the check, a name counting as its code; 0 where none does. */
    private static int longest(List<String> selectors, CheckInfo check) {
        int longest = 0;
        for (String selector : selectors) {
            if (matches(selector, check)) {
                longest = Math.max(
                        longest, selector.equals(check.name()) ? check.code().length() : selector.length());
            }
        }
        return longest;
    }

    private static boolean matches(String selector, CheckInfo check) {
        return !selector.isEmpty()
                && (check.code().startsWith(selector) || check.name().equals(selector));
    }
}
