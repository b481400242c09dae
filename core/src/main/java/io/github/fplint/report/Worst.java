package io.github.fplint.report;

import io.github.fplint.finding.Finding;
import java.util.Comparator;
import java.util.List;

/** Chooses findings where a consumer does not take all. */
final class Worst {

    private static final Comparator<Finding> FIRST =
            Comparator.comparing(Finding::severity).thenComparing(Finding.ORDER);

    private Worst() {}

    /** The worst first, in the order of reports where they are equally bad. */
    static List<Finding> first(List<Finding> findings) {
        return findings.stream().sorted(FIRST).toList();
    }

    /** At most so many, the worst, in the order of reports. */
    static List<Finding> of(List<Finding> findings, int limit) {
        return findings.size() <= limit
                ? findings
                : first(findings).stream().limit(limit).sorted(Finding.ORDER).toList();
    }
}
