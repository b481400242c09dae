package io.github.fplint.lint;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Severity;
import io.github.fplint.finding.Suppressed;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.RuleRef;
import io.github.fplint.source.SourceFile;
import io.github.fplint.suppress.Suppression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Heeds the directives of a run's rule files. Only files that hold one cost anything. */
final class Directives {

    /** Where one of these is found, some checks did not see the whole file. */
    private static final Set<String> UNREAD = Set.of("LD001", "LD002", "LD006");

    /** A file with directives, and what the run knows of it. */
    private static final class Directed {
        final SourceFile source;
        final List<DetectionRule> rules = new ArrayList<>();
        final List<DetectionRule> judged = new ArrayList<>();
        boolean whole = true;

        Directed(SourceFile source) {
            this.source = source;
        }
    }

    private final LintConfig config;
    private final Map<String, Directed> files = new HashMap<>();
    private final List<Suppressed> suppressed = new ArrayList<>();

    Directives(LintConfig config) {
        this.config = config;
    }

    void see(Finding finding) {
        Directed file = file(finding.source());
        if (file != null && UNREAD.contains(finding.check().code())) {
            file.whole = false;
        }
    }

    /** @param judged whether the checks look at the rule */
    void see(DetectionRule rule, boolean judged) {
        Directed file = file(rule.source());
        if (file != null) {
            file.rules.add(rule);
            if (judged) {
                file.judged.add(rule);
            }
        }
    }

    private @org.jspecify.annotations.Nullable Directed file(SourceFile source) {
        Directed file = files.get(source.path());
        if (file == null && Suppression.mayHoldDirectives(source)) {
            file = new Directed(source);
            files.put(source.path(), file);
        }
        return file;
    }

    /** What is left of a file's findings, and what is wrong with its directives. */
    List<Finding> heed(String path, List<Finding> findings) {
        Directed file = files.get(path);
        if (file == null) {
            return findings;
        }
        Optional<RuleRef> rule =
                file.rules.size() == 1 ? Optional.of(file.rules.get(0).ref()) : Optional.empty();
        Suppression.Outcome outcome = Suppression.of(file.source, AllChecks.INFOS, config.limits())
                .heed(findings, rule, config::today, check -> ran(file, check));
        suppressed.addAll(outcome.suppressed());
        List<Finding> kept = new ArrayList<>(outcome.findings());
        for (Finding finding : outcome.problems()) {
            severity(file, finding.check()).map(finding::withSeverity).ifPresent(kept::add);
        }
        kept.sort(Finding.ORDER);
        return kept;
    }

    private Optional<Severity> severity(Directed file, CheckInfo check) {
        return file.rules.size() == 1
                ? config.severity(check, file.rules.get(0), Severity.ERROR)
                : config.severity(check, file.source.path(), Severity.ERROR);
    }

    /** Whether a check looked at the whole file, so that an ignore of it had its chance. */
    private boolean ran(Directed file, CheckInfo check) {
        return file.whole
                && file.judged.stream()
                        .anyMatch(rule ->
                                config.severity(check, rule, Severity.ERROR).isPresent());
    }

    List<Suppressed> suppressed() {
        return suppressed;
    }
}
