package io.github.fplint.finding;

import io.github.fplint.model.RuleFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a run found.
 *
 * @param findings sorted by {@link Finding#ORDER}
 * @param checks every check that the run could have reported, sorted by code
 * @param files how many files were looked at, rules or not
 * @param rules how many rules they held, by format; formats without a rule are left out
 * @param suppressed what directives in rule files silence, sorted by {@link Finding#ORDER}; not among the findings
 * @param clean the paths of rule files without findings, sorted by {@link Finding#PATH_ORDER}
 */
public record LintResult(
        List<Finding> findings,
        List<CheckInfo> checks,
        int files,
        Map<RuleFormat, Integer> rules,
        List<Suppressed> suppressed,
        List<String> clean) {

    public LintResult {
        findings = sorted(findings, Finding.ORDER);
        checks = sorted(checks, Comparator.naturalOrder());
        rules = Map.copyOf(rules);
        suppressed = suppressed.size() < 2
                ? List.copyOf(suppressed)
                : sorted(suppressed, Comparator.comparing(Suppressed::finding, Finding.ORDER));
        clean = sorted(clean, Finding.PATH_ORDER);
    }

    /** A result of a run in which nothing was silenced, and that does not name the files without findings. */
    public LintResult(List<Finding> findings, List<CheckInfo> checks, int files, Map<RuleFormat, Integer> rules) {
        this(findings, checks, files, rules, List.of(), List.of());
    }

    /** The same run with some of its findings only. */
    public LintResult withFindings(List<Finding> some) {
        return new LintResult(some, checks, files, rules, suppressed, clean);
    }

    /** How many rules there were. */
    public int ruleCount() {
        int count = 0;
        for (int rulesOfFormat : rules.values()) {
            count += rulesOfFormat;
        }
        return count;
    }

    /** How many findings have a severity. */
    public long count(Severity severity) {
        long count = 0;
        for (Finding finding : findings) {
            if (finding.severity() == severity) {
                count++;
            }
        }
        return count;
    }

    private static <T> List<T> sorted(List<T> list, Comparator<? super T> order) {
        List<T> sorted = new ArrayList<>(list);
        if (sorted.size() > 1) {
            sorted.sort(order);
        }
        return List.copyOf(sorted);
    }
}
