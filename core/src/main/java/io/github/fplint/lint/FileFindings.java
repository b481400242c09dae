package io.github.fplint.lint;

import io.github.fplint.finding.Finding;
import java.util.List;

/** The findings of one file, in the order of {@link Finding#ORDER}. */
public record FileFindings(String path, List<Finding> findings) {

    public FileFindings {
        findings = List.copyOf(findings);
    }
}
