package io.github.fplint.load;

import io.github.fplint.finding.Finding;
import io.github.fplint.model.DetectionRule;
import java.util.List;

/**
 * What was read from one file.
 *
 * @param rules in file order
 * @param findings what went wrong, in file order, with the severities of the recommended preset
 * @param reason why the file holds no rule, such as {@code no rule: a mapping without 'detection'}; empty where it
 *     holds one
 */
public record LoadedFile(String path, List<DetectionRule> rules, List<Finding> findings, String reason) {

    public LoadedFile {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }
}
