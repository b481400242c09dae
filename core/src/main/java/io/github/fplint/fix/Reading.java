package io.github.fplint.fix;

import io.github.fplint.finding.Finding;
import io.github.fplint.lint.Linter;
import io.github.fplint.model.Detection;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.repository.RuleRepository;
import io.github.fplint.source.Located;
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
                .map(r -> List.<Object>of(r.format(), r.kind(), r.logSource(), values(r.detection())))
                .toList();
    }

    private static List<Object> values(Detection detection) {
        return List.of(
                detection.selections().stream()
                        .map(s -> List.of(
                                s.name().value(),
                                s.matches().stream()
                                        .map(m -> List.of(m.field(), values(m.values())))
                                        .toList()))
                        .toList(),
                values(detection.queries()));
    }

    private static List<String> values(List<Located<String>> located) {
        return located.stream().map(Located::value).toList();
    }
}
