package io.github.fplint.fix;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.lint.Linter;
import io.github.fplint.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Applies the fixes of findings. Writes nothing.
 *
 * <p>A fix stays only if the text, read again, has the finding no more, has no finding that was not there before, and
 * still holds as many rules; a safe one must leave alone what they look for. Of fixes that overlap the first by place
 * is made, and the others follow in the next pass.
 */
public final class Fixer {

    private final Linter linter;
    private final boolean unsafe;

    private Fixer(Linter linter, boolean unsafe) {
        this.linter = linter;
        this.unsafe = unsafe;
    }

    /** A fixer that makes only changes which cannot change what a rule means. */
    public static Fixer safe(Linter linter) {
        return new Fixer(linter, false);
    }

    /** A fixer that makes every change that a finding offers. */
    public static Fixer unsafe(Linter linter) {
        return new Fixer(linter, true);
    }

    /** Fixes the files whose findings offer a fix, in the order of their paths. */
    public List<FixedFile> fix(LintResult result) {
        Map<String, List<Finding>> byPath = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            byPath.computeIfAbsent(finding.path(), path -> new ArrayList<>()).add(finding);
        }
        return byPath.values().stream()
                .filter(findings -> findings.stream().anyMatch(f -> f.fix().isPresent()))
                .map(findings -> fix(findings.get(0).source(), findings))
                .toList();
    }

    /** Fixes one file, as far as some of its findings go. */
    public FixedFile fix(SourceFile source, List<Finding> findings) {
        return new FixRun(linter, unsafe, source).fix(findings);
    }
}
