package io.github.fplint.lint;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.Assessor;
import io.github.fplint.check.Check;
import io.github.fplint.check.GuidanceChecks;
import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Severity;
import io.github.fplint.load.RuleLoader;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.model.RuleKind;
import io.github.fplint.repository.FileStatus;
import io.github.fplint.repository.RepositoryReader;
import io.github.fplint.repository.RuleRepository;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Lints rule files. Immutable and thread-safe; it prints nothing, logs nothing and never exits.
 *
 * <p>Bad input is reported as findings; only misuse, such as a selector that names no check, is an exception.
 */
public final class Linter {

    private final LintConfig config;
    private final RepositoryReader reader;

    private Linter(LintConfig config) {
        this.config = config;
        this.reader = new RepositoryReader(new RuleLoader(config.limits()), Assessor.create(), config.threads());
    }

    /**
     * A linter with the given settings.
     *
     * @throws IllegalArgumentException if a selector names no check
     */
    public static Linter create(LintConfig config) {
        List<String> unknown = config.unknownSelectors(checks());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no check is called " + String.join(", ", unknown));
        }
        return new Linter(config);
    }

    /** Every check there is, sorted by code. */
    public static List<CheckInfo> checks() {
        return AllChecks.INFOS;
    }

    /** Lints files and folders; a file that is named is always read. */
    public LintResult lint(Path... paths) {
        return lint(read(paths), file -> {});
    }

    /** Lints files and folders, and hands over each file's findings as soon as they are complete. */
    public LintResult lint(Consumer<FileFindings> callback, Path... paths) {
        return lint(read(paths), callback);
    }

    /** Lints one text as if it were the file of that name. */
    public LintResult lint(String name, String text) {
        return lint(SourceFile.of(name, text), true);
    }

    /**
     * Lints a file that is in memory.
     *
     * @param named whether to report what cannot be read even where nothing in it looks like a rule
     */
    public LintResult lint(SourceFile source, boolean named) {
        return lint(reader.read(source, named), file -> {});
    }

    /** Reads and assesses the rules of files and folders without checking them. */
    public RuleRepository read(Path... paths) {
        return reader.read(List.of(paths));
    }

    /** Lints what was read before, and hands over each file's findings as soon as they are complete. */
    public LintResult lint(RuleRepository repository, Consumer<FileFindings> callback) {
        Map<String, List<Finding>> loadFindings =
                repository.findings().stream().collect(Collectors.groupingBy(Finding::path));
        Map<String, List<AssessedRule>> rules = repository.rules().stream()
                .collect(Collectors.groupingBy(r -> r.rule().path()));
        Correlated correlated = Correlated.in(repository.rules());
        List<Finding> all = new ArrayList<>();
        for (FileStatus file : repository.files()) {
            List<Finding> found = new ArrayList<>();
            for (Finding finding : loadFindings.getOrDefault(file.path(), List.of())) {
                severity(finding).map(finding::withSeverity).ifPresent(found::add);
            }
            for (AssessedRule rule : rules.getOrDefault(file.path(), List.of())) {
                if (rule.rule().kind() != RuleKind.FILTER && !correlated.silent(rule.rule())) {
                    check(rule, found);
                }
            }
            FileFindings findings = new FileFindings(file.path(), once(found));
            callback.accept(findings);
            all.addAll(findings.findings());
        }
        return new LintResult(all, checks(), repository.files().size(), count(repository.rules()));
    }

    private void check(AssessedRule rule, List<Finding> found) {
        for (Check check : GuidanceChecks.all()) {
            Optional<Severity> severity = config.severity(check.info());
            if (severity.isPresent()) {
                Severity cap = check.cap(config.preset(), rule);
                Severity last = severity.get().atMost(cap).atMost(cap(rule.rule()));
                check.check(rule).forEach(f -> found.add(f.withSeverity(last)));
            }
        }
    }

    /** Rules that nobody stands by any more, and such that raise no alert, never fail a run. */
    private static Severity cap(DetectionRule rule) {
        return rule.deprecated() || rule.buildingBlock() ? Severity.INFO : Severity.ERROR;
    }

    /** What the loader called an info, because of its rule, stays one. */
    private Optional<Severity> severity(Finding finding) {
        return config.severity(finding.check()).map(s -> finding.severity() == Severity.INFO ? Severity.INFO : s);
    }

    /** Rules of a collection share what its global part says: the same problem at the same place counts once. */
    private static List<Finding> once(List<Finding> findings) {
        record Key(String code, Location location, String message) {}
        Set<Key> seen = new HashSet<>();
        return findings.stream()
                .sorted(Finding.ORDER)
                .filter(f -> seen.add(new Key(f.check().code(), f.location(), f.message())))
                .toList();
    }

    private static Map<RuleFormat, Integer> count(List<AssessedRule> rules) {
        Map<RuleFormat, Integer> counts = new EnumMap<>(RuleFormat.class);
        rules.forEach(r -> counts.merge(r.rule().format(), 1, Integer::sum));
        return counts;
    }
}
