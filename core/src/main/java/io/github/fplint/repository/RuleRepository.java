package io.github.fplint.repository;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.finding.Finding;
import java.util.List;

/**
 * What was read from files and folders.
 *
 * @param rules sorted by path, then place
 * @param findings what went wrong on the way (LD checks), with the severities of the recommended preset
 * @param files every file that was looked at, sorted by path
 */
public record RuleRepository(List<AssessedRule> rules, List<Finding> findings, List<FileStatus> files) {

    public RuleRepository {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }
}
