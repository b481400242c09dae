package io.github.fplint.config;

import io.github.fplint.assess.Vocabulary;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.CheckOptions;
import io.github.fplint.finding.Preset;
import io.github.fplint.finding.Severity;
import io.github.fplint.load.Limits;
import io.github.fplint.model.DetectionRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** What a run checks, and how strictly. Immutable. */
public final class LintConfig {

    private final CheckChoice choice;
    private final Map<String, CheckOptions> options;
    private final FileSelection files;
    private final Vocabulary vocabulary;
    private final Limits limits;
    private final int threads;
    private final Optional<Supplier<LocalDate>> today;

    LintConfig(
            CheckChoice choice,
            Map<String, CheckOptions> options,
            FileSelection files,
            Vocabulary vocabulary,
            Limits limits,
            int threads,
            Optional<Supplier<LocalDate>> today) {
        this.choice = choice;
        this.options = Map.copyOf(options);
        this.files = files;
        this.vocabulary = Objects.requireNonNull(vocabulary);
        this.limits = Objects.requireNonNull(limits);
        this.threads = threads;
        this.today = today;
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
    }

    /**
     * A configuration without a file.
     *
     * @param select replaces the preset's set of checks unless empty: codes, names or code prefixes
     * @param ignore takes checks out again; where a check is both selected and ignored, the longer selector wins
     * @param threads how many threads read rules; at least 1
     */
    public LintConfig(Preset preset, List<String> select, List<String> ignore, Limits limits, int threads) {
        this(
                new CheckChoice(preset, select, ignore, Map.of(), List.of()),
                Map.of(),
                FileSelection.ALL,
                Vocabulary.NONE,
                limits,
                threads,
                Optional.empty());
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

    /** The preset that decides what no other setting does. */
    public Preset preset() {
        return choice.preset();
    }

    /** What replaces the preset's set of checks unless empty: codes, names or code prefixes. */
    public List<String> select() {
        return choice.select();
    }

    /** What takes checks out again; where a check is both selected and ignored, the longer selector wins. */
    public List<String> ignore() {
        return choice.ignore();
    }

    /** How large an input may be. */
    public Limits limits() {
        return limits;
    }

    /** How many threads read rules; at least 1. */
    public int threads() {
        return threads;
    }

    /** The words that are added to the built-in lexicon. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The day by which directives expire; where there is none, none does. */
    public Optional<LocalDate> today() {
        return today.isEmpty() ? Optional.empty() : Optional.of(today.get().get());
    }

    /** The options of a check that somebody set. */
    public CheckOptions options(CheckInfo check) {
        return options.getOrDefault(check.code(), CheckOptions.NONE);
    }

    /** The same with another preset. */
    public LintConfig withPreset(Preset other) {
        return with(new CheckChoice(other, select(), ignore(), choice.severities(), choice.overrides()));
    }

    /** The same with other selectors in the place of the preset's set. */
    public LintConfig withSelect(List<String> selectors) {
        return with(new CheckChoice(preset(), selectors, ignore(), choice.severities(), choice.overrides()));
    }

    /** The same with other selectors of checks to leave out. */
    public LintConfig withIgnore(List<String> selectors) {
        return with(new CheckChoice(preset(), select(), selectors, choice.severities(), choice.overrides()));
    }

    /** The same with another number of threads. */
    public LintConfig withThreads(int number) {
        return new LintConfig(choice, options, files, vocabulary, limits, number, today);
    }

    /** The same with other limits. */
    public LintConfig withLimits(Limits other) {
        return new LintConfig(choice, options, files, vocabulary, other, threads, today);
    }

    /** The same with other words added to the lexicon. */
    public LintConfig withVocabulary(Vocabulary words) {
        return new LintConfig(choice, options, files, words, limits, threads, today);
    }

    /** The same with a day, by which directives expire; it is asked for only where a directive has a date. */
    public LintConfig withToday(Supplier<LocalDate> day) {
        return new LintConfig(choice, options, files, vocabulary, limits, threads, Optional.of(day));
    }

    /** The same, but files that are named are treated as if walking a folder had come by them. */
    public LintConfig withNamesAsFound() {
        FileSelection found = new FileSelection(files.include(), files.exclude(), false);
        return new LintConfig(choice, options, found, vocabulary, limits, threads, today);
    }

    private LintConfig with(CheckChoice other) {
        return new LintConfig(other, options, files, vocabulary, limits, threads, today);
    }

    CheckChoice choice() {
        return choice;
    }

    /** Whether walking goes into a folder; the path is absolute or relative to the working directory. */
    public boolean enters(String folder) {
        return files.enters(folder);
    }

    /** Whether a file that walking comes by is read; the path is absolute or relative to the working directory. */
    public boolean reads(String file) {
        return files.reads(file);
    }

    /** Whether a file that is named is always read, and taken for a rule file. */
    public boolean trustsNames() {
        return files.trustsNames();
    }

    /** Whether some rules have settings of their own. */
    public boolean perRule() {
        return !choice.overrides().isEmpty();
    }

    /** The severity with which a check runs where nothing special is said of a rule; empty where it does not. */
    public Optional<Severity> severity(CheckInfo check) {
        return choice.general(check).severity();
    }

    /**
     * The severity with which a check runs on a rule; empty where it does not.
     *
     * @param cap the most that the check lets the rule count under this preset
     */
    public Optional<Severity> severity(CheckInfo check, DetectionRule rule, Severity cap) {
        return choice.forRule(check, rule.path(), Optional.of(rule), cap.atMost(cap(rule)))
                .severity();
    }

    /** The severity with which a check runs on a file of which no rule is known; empty where it does not. */
    public Optional<Severity> severity(CheckInfo check, String path, Severity cap) {
        return choice.forRule(check, path, Optional.empty(), cap).severity();
    }

    /** Rules that nobody stands by any more, and such that raise no alert, never fail a run. */
    static Severity cap(DetectionRule rule) {
        return rule.deprecated() || rule.buildingBlock() ? Severity.INFO : Severity.ERROR;
    }

    /** The selectors that name none of the given checks. */
    public List<String> unknownSelectors(List<CheckInfo> checks) {
        List<String> unknown = new ArrayList<>(select());
        unknown.addAll(ignore());
        for (CheckInfo check : checks) {
            for (int i = unknown.size() - 1; i >= 0; i--) {
                if (Selectors.matches(unknown.get(i), check)) {
                    unknown.remove(i);
                }
            }
        }
        return unknown;
    }
}
