package io.github.fplint.suppress;

import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A directive in force, and what it has silenced so far. */
final class Ignore {

    private final Directive directive;
    private final List<CheckInfo> checks;
    private final Coverage coverage;
    private final Set<CheckInfo> used = new HashSet<>();

    Ignore(Directive directive, List<CheckInfo> checks, Coverage coverage) {
        this.directive = directive;
        this.checks = checks;
        this.coverage = coverage;
    }

    Directive directive() {
        return directive;
    }

    boolean silences(Finding finding) {
        boolean silenced =
                checks.contains(finding.check()) && (directive.forFile() || coverage.covers(finding.location()));
        if (silenced) {
            used.add(finding.check());
        }
        return silenced;
    }

    /** Those of its checks that had nothing to silence. */
    List<CheckInfo> unused() {
        return checks.stream().filter(c -> !used.contains(c)).distinct().toList();
    }
}
