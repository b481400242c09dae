package io.github.fplint.fix;

import io.github.fplint.finding.Finding;
import io.github.fplint.lint.Linter;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.repository.RuleRepository;
import io.github.fplint.source.SourceFile;
import java.util.List;

/**
 * A text and what the linter makes of it.
 *
 * @param findings of the checks that the run selects
 * @param problems what went wrong when reading, whatever the run selects
 */
record Reading(SourceFile source, List<Finding> findings, List<Finding> problems, List<DetectionRule> rules) {

    static Reading of(SourceFile source, Linter linter) {
        RuleRepository read = linter.read(source, true);
        return new Reading(
                source,
                linter.lint(read, file -> {}).findings(),
                read.findings(),
                read.rules().stream().map(r -> r.rule()).toList());
    }

    /** What the rules look for, without places. */
    List<List<Object>> detections() {
        return rules.stream()
                .map(r -> List.<Object>of(
                        r.format(), r.kind(), r.logSource(), r.detection().texts()))
                .toList();
    }
}
