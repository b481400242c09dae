package io.github.fplint.baseline;

import io.github.fplint.finding.LintResult;
import java.util.List;

/**
 * What a baseline does to the findings of a run.
 *
 * @param fresh the run with the findings that the baseline does not hide
 * @param hidden how many findings it hides
 * @param stale entries whose findings are gone, with how many of them
 * @param expired entries that hide nothing any more although their findings are still there
 */
public record BaselineMatch(LintResult fresh, int hidden, List<BaselineEntry> stale, List<BaselineEntry> expired) {

    public BaselineMatch {
        stale = List.copyOf(stale);
        expired = List.copyOf(expired);
    }

    /** Whether every entry still hides what it stands for. */
    public boolean upToDate() {
        return stale.isEmpty() && expired.isEmpty();
    }
}
