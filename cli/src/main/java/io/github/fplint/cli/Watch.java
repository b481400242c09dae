package io.github.fplint.cli;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Severity;
import io.github.fplint.model.RuleRef;
import io.github.fplint.report.HumanFinding;
import io.github.fplint.report.ReportOptions;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Lints again whenever a file changes, and prints what is new and what is gone.
 *
 * <p>It looks at the files' times once a second: that works on every system and every mount alike, where the systems'
 * own ways of telling differ. Everything is linted anew, because a rule is judged by the other rules as well.
 */
final class Watch {

    private static final int PAUSE = 1_000;

    private static final List<String> APART =
            List.of("fix", "diff", "staged", "format", "output", "statistics", "show-suppressed", "show-files");

    /** Makes ready for a run by the settings as they are now. */
    @FunctionalInterface
    interface Start {
        Inspection inspection() throws IOException;
    }

    /** What makes two findings of two runs the same; lines move while somebody writes. */
    private record Key(String path, Optional<RuleRef> rule, String code, Severity severity, String message) {

        static Key of(Finding finding) {
            return new Key(
                    finding.path(), finding.rule(), finding.check().code(), finding.severity(), finding.message());
        }
    }

    private final Context context;
    private final ReportOptions options;
    private final Start start;

    Watch(Context context, ReportOptions options, Start start) {
        this.context = context;
        this.options = options;
        this.start = start;
    }

    /** Refuses what does not go together. */
    static void check(Arguments arguments) {
        for (String option : APART) {
            if (arguments.has(option)) {
                throw new UsageException("'--watch' and '--" + option + "' exclude each other");
            }
        }
        if (arguments.operands().contains(Stdin.OPERAND)) {
            throw new UsageException("'--watch' needs files, not standard input");
        }
    }

    /** Watches until the thread is interrupted, or nobody reads what it prints. */
    ExitCode run() throws IOException {
        Inspection inspection = start.inspection();
        Map<Path, String> seen = stamps(inspection);
        List<Finding> known = findings(inspection);
        context.err()
                .line("fplint: watching " + count(seen.size(), "file") + ", " + summary(known) + "; Ctrl-C ends it");
        context.err().flush();
        while (!context.out().isBroken()) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                break;
            }
            Map<Path, String> now = stamps(inspection);
            if (now.equals(seen)) {
                continue;
            }
            seen = now;
            try {
                inspection = start.inspection();
                List<Finding> found = findings(inspection);
                tell(without(found, known), without(known, found), found);
                known = found;
                // Other settings may look at other files.
                seen.keySet().retainAll(stamps(inspection).keySet());
            } catch (UsageException e) {
                context.err().line("fplint: " + e.getMessage());
            }
            context.out().flush();
            context.err().flush();
        }
        return ExitCode.CLEAN;
    }

    private List<Finding> findings(Inspection inspection) {
        LintResult result = inspection.lint();
        return options.quiet()
                ? result.findings().stream()
                        .filter(f -> f.severity().atLeast(Severity.WARNING))
                        .toList()
                : result.findings();
    }

    /** When each file was last written, and how long it is; nothing for a file that is not there. */
    private static Map<Path, String> stamps(Inspection inspection) {
        Map<Path, String> stamps = new TreeMap<>();
        for (Path file : inspection.files()) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                stamps.put(file, attributes.lastModifiedTime() + " " + attributes.size());
            } catch (IOException e) {
                stamps.put(file, "");
            }
        }
        return stamps;
    }

    /** The findings that are not among others, each as often as there are more of its kind. */
    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        Map<Key, Integer> left = new HashMap<>();
        others.forEach(f -> left.merge(Key.of(f), 1, Integer::sum));
        List<Finding> rest = new ArrayList<>();
        for (Finding finding : findings) {
            if (left.merge(Key.of(finding), -1, Integer::sum) < 0) {
                rest.add(finding);
            }
        }
        return rest;
    }

    private void tell(List<Finding> fresh, List<Finding> gone, List<Finding> all) throws IOException {
        for (Finding finding : gone) {
            context.out()
                    .line("gone: " + Visible.of(finding.path()) + ":"
                            + finding.location().startLine() + ": "
                            + finding.severity().id() + "[" + finding.check().code() + "] "
                            + Visible.of(finding.message()));
        }
        if (!gone.isEmpty()) {
            context.out().line("");
        }
        for (Finding finding : fresh) {
            HumanFinding.write(finding, options, context.out());
        }
        context.out().flush();
        context.err().line("fplint: " + fresh.size() + " new, " + gone.size() + " gone, " + summary(all));
    }

    private static String summary(List<Finding> findings) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int number = (int)
                    findings.stream().filter(f -> f.severity() == severity).count();
            if (number > 0) {
                parts.add(count(number, severity.id()));
            }
        }
        return parts.isEmpty() ? "no findings" : String.join(", ", parts);
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
