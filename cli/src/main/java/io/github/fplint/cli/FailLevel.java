package io.github.fplint.cli;

import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Severity;
import java.util.OptionalInt;

/**
 * Which findings fail a run.
 *
 * @param level {@code error}, {@code warning}, {@code info} or {@code never}
 * @param maxWarnings how many warnings are let pass; where it is given, fewer of them never fail and more always do
 */
record FailLevel(String level, OptionalInt maxWarnings) {

    static void declare(Command command) {
        command.value(null, "fail-level");
        command.value(null, "max-warnings");
    }

    static FailLevel of(Arguments arguments) {
        return new FailLevel(
                arguments.choice("fail-level", "warning", "error", "warning", "info", "never"),
                arguments.has("max-warnings")
                        ? OptionalInt.of(arguments.number("max-warnings", 0, 0, Integer.MAX_VALUE))
                        : OptionalInt.empty());
    }

    boolean fails(LintResult result) {
        if (level.equals("never")) {
            return false;
        }
        return result.count(Severity.ERROR) > 0
                || (maxWarnings.isPresent() ? tooManyWarnings(result) : fails(result, Severity.WARNING))
                || fails(result, Severity.INFO);
    }

    /** Whether there are more warnings than {@code --max-warnings} lets pass. */
    boolean tooManyWarnings(LintResult result) {
        return maxWarnings.isPresent() && result.count(Severity.WARNING) > maxWarnings.getAsInt();
    }

    private boolean fails(LintResult result, Severity severity) {
        boolean counts = severity.id().equals(level) || level.equals(Severity.INFO.id());
        return counts && result.count(severity) > 0;
    }
}
