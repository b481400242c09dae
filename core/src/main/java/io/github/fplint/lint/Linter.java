package io.github.fplint.lint;

import io.github.fplint.assess.Alerting;
import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.Assessor;
import io.github.fplint.check.Check;
import io.github.fplint.check.GuidanceChecks;
import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.CheckOptions;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Severity;
import io.github.fplint.load.RuleLoader;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.repository.FileStatus;
import io.github.fplint.repository.ReadingProgress;
import io.github.fplint.repository.RepositoryReader;
import io.github.fplint.repository.RuleRepository;
import io.github.fplint.repository.WalkFilter;
import io.github.fplint.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lints rule files. Immutable and thread-safe; it prints nothing, logs nothing and never exits.
 *
 * <p>Bad input is reported as findings; only misuse, such as a selector that names no check, is an exception.
 */
public final class Linter {

    private static final Consumer<FileFindings> NO_CALLBACK = new Consumer<>() {
        @Override
        public void accept(FileFindings findings) {}
    };

    private final LintConfig config;
    private final List<Check> checks;
    private final RepositoryReader reader;

    private Linter(LintConfig config, List<Check> checks, RepositoryReader reader) {
        this.config = config;
        this.checks = checks;
        this.reader = reader;
    }

    private static RepositoryReader reader(LintConfig config) {
        return new RepositoryReader(
                new RuleLoader(config.limits()), Assessor.create(), config.threads(), new WalkFilter() {
                    @Override
                    public boolean enters(String folder) {
                        return config.enters(folder);
                    }

                    @Override
                    public boolean reads(String file) {
                        return config.reads(file);
                    }

                    @Override
                    public boolean trustsNames() {
                        return config.trustsNames();
                    }
                });
    }

    private static List<Check> configured(LintConfig config) {
        List<Check> checks = new ArrayList<>();
        for (Check check : GuidanceChecks.all()) {
            CheckOptions options = config.options(check.info());
            checks.add(options.values().isEmpty() ? check : check.configured(options));
        }
        return checks;
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
        return new Linter(config, configured(config), reader(config));
    }

    /** The same linter, telling somebody how far it has come with reading files. */
    public Linter withProgress(ReadingProgress progress) {
        return new Linter(config, checks, reader.withProgress(progress));
    }

    /** Every check there is, sorted by code. */
    public static List<CheckInfo> checks() {
        return AllChecks.INFOS;
    }

    /** Lints files and folders; a file that is named is always read. */
    public LintResult lint(Path... paths) {
        return lint(read(paths), NO_CALLBACK);
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
        return lint(reader.read(source, named), NO_CALLBACK);
    }

    /** The files that a run over files and folders would look at now. */
    public List<Path> files(Path... paths) {
        return reader.files(List.of(paths));
    }

    /** Reads and assesses the rules of files and folders without checking them. */
    public RuleRepository read(Path... paths) {
        return reader.read(List.of(paths));
    }

    /** Reads and assesses the rules of a file that is in memory without checking them. */
    public RuleRepository read(SourceFile source, boolean named) {
        return reader.read(source, named);
    }

    /** Reads and assesses the rules of files that are in memory, such as what git has staged. */
    public RuleRepository read(List<SourceFile> sources) {
        return reader.readAll(sources);
    }

    /** Lints what was read before, and hands over each file's findings as soon as they are complete. */
    public LintResult lint(RuleRepository repository, Consumer<FileFindings> callback) {
        Map<String, List<Finding>> found = new HashMap<>();
        Directives directives = new Directives(config);
        for (Finding finding : repository.findings()) {
            directives.see(finding);
            Optional<Severity> severity = severity(finding, repository);
            if (severity.isPresent()) {
                of(finding.path(), found).add(finding.withSeverity(severity.get()));
            }
        }
        Alerting alerting = Alerting.among(repository.rules());
        Map<RuleFormat, Integer> counts = new EnumMap<>(RuleFormat.class);
        for (AssessedRule rule : repository.rules()) {
            Integer count = counts.get(rule.rule().format());
            counts.put(rule.rule().format(), count == null ? 1 : count + 1);
            boolean judged = alerting.alerts(rule.rule());
            directives.see(rule.rule(), judged);
            if (judged) {
                check(rule, of(rule.rule().path(), found));
            }
        }
        List<Finding> all = new ArrayList<>();
        List<String> clean = new ArrayList<>();
        for (FileStatus file : repository.files()) {
            List<Finding> heeded = directives.heed(file.path(), once(of(file.path(), found)));
            FileFindings findings = new FileFindings(file.path(), heeded);
            callback.accept(findings);
            all.addAll(findings.findings());
            if (file.rules() > 0 && findings.findings().isEmpty()) {
                clean.add(file.path());
            }
        }
        return new LintResult(all, checks(), repository.files().size(), counts, directives.suppressed(), clean);
    }

    private static List<Finding> of(String path, Map<String, List<Finding>> found) {
        List<Finding> findings = found.get(path);
        if (findings == null) {
            findings = new ArrayList<>();
            found.put(path, findings);
        }
        return findings;
    }

    private void check(AssessedRule rule, List<Finding> found) {
        for (Check check : checks) {
            Optional<Severity> severity = config.severity(check.info(), rule.rule(), check.cap(config.preset(), rule));
            if (severity.isPresent()) {
                Iterator<Finding> findings = check.check(rule).iterator();
                while (findings.hasNext()) {
                    found.add(findings.next().withSeverity(severity.get()));
                }
            }
        }
    }

    /** What the loader called an info, because of its rule, stays one. */
    private Optional<Severity> severity(Finding finding, RuleRepository repository) {
        Severity cap = finding.severity() == Severity.INFO ? Severity.INFO : Severity.ERROR;
        boolean perRule = config.perRule() && finding.rule().isPresent();
        for (AssessedRule rule : perRule ? repository.rules() : List.<AssessedRule>of()) {
            if (rule.rule().path().equals(finding.path())
                    && rule.rule().ref().equals(finding.rule().get())) {
                return config.severity(finding.check(), rule.rule(), cap);
            }
        }
        return config.severity(finding.check(), finding.path(), cap);
    }

    /** Rules of a collection share what its global part says: the same problem at the same place counts once. */
    private static List<Finding> once(List<Finding> findings) {
        if (findings.size() < 2) {
            return findings;
        }
        findings.sort(Finding.ORDER);
        List<Finding> once = new ArrayList<>();
        for (Finding finding : findings) {
            if (once.isEmpty() || Finding.ORDER.compare(once.get(once.size() - 1), finding) != 0) {
                once.add(finding);
            }
        }
        return once;
    }
}
