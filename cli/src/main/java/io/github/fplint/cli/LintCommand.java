package io.github.fplint.cli;

import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Severity;
import io.github.fplint.lint.Linter;
import io.github.fplint.report.ReportFormat;
import io.github.fplint.report.ReportOptions;
import io.github.fplint.report.StepSummary;
import io.github.fplint.repository.FileStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reports missing and vague guidance. */
final class LintCommand extends Command {

    private static final int WIDTH = 100;

    LintCommand() {
        super("lint");
        Settings.declareChecks(this);
        Configuration.declare(this);
        Settings.declareReading(this);
        FailLevel.declare(this);
        ReportTarget.declare(this);
        value(null, "color");
        flag("q", "quiet");
        flag(null, "statistics");
        flag(null, "show-files");
        flag(null, "allow-empty");
    }

    @Override
    ExitCode run(Arguments arguments, Context context) throws IOException {
        Configuration configuration = Configuration.of(arguments, context);
        List<ReportTarget> targets = ReportTarget.of(arguments, context);
        ReportOptions options = options(arguments, context, targets);
        Linter linter = Linter.create(configuration.config());
        Path[] paths = Settings.paths(arguments, context);
        if (arguments.has("show-files")) {
            return showFiles(linter.read(paths).files(), context);
        }

        LintResult result = linter.lint(paths);
        for (ReportTarget target : targets) {
            report(result, target, options, context);
        }
        return verdict(result, configuration.failLevel(), arguments, context);
    }

    private static ReportOptions options(Arguments arguments, Context context, List<ReportTarget> targets) {
        ReportOptions options = ReportOptions.of(VersionCommand.version())
                .withColour(Colour.of(arguments, context).on())
                .withWidth(width(context))
                .withStatistics(arguments.has("statistics"))
                .withQuiet(arguments.has("quiet"))
                .withGithubActions(context.variable("GITHUB_ACTIONS").equals("true"));
        for (ReportTarget target : targets) {
            if (target.format() == ReportFormat.SARIF) {
                return options.withSourceRoot(
                        context.directory().toAbsolutePath().toUri().toString());
            }
        }
        return options;
    }

    private static int width(Context context) {
        try {
            return Integer.parseInt(context.variable("COLUMNS"));
        } catch (NumberFormatException e) {
            return WIDTH;
        }
    }

    private static void report(LintResult result, ReportTarget target, ReportOptions options, Context context)
            throws IOException {
        if (target.file().isPresent()) {
            // A file has no use for a terminal's colours.
            OutputFile.write(
                    target.file().get(),
                    out -> target.format().reporter().write(result, options.withColour(false), out));
        } else {
            context.out().guard(target.forPeople() && options.githubActions());
            target.format().reporter().write(result, options, context.out());
            context.out().flush();
        }
        String summary = context.variable("GITHUB_STEP_SUMMARY");
        if (target.format() == ReportFormat.GITHUB && !summary.isEmpty()) {
            OutputFile.append(context.path(summary), out -> StepSummary.write(result, out));
        }
    }

    private static ExitCode verdict(LintResult result, FailLevel level, Arguments arguments, Context context) {
        if (result.ruleCount() == 0 && result.findings().isEmpty() && !arguments.has("allow-empty")) {
            throw new UsageException("no rule found; '--show-files' tells why, '--allow-empty' makes it no error");
        }
        if (level.tooManyWarnings(result) && !level.level().equals("never")) {
            context.err()
                    .line("fplint: " + result.count(Severity.WARNING) + " warnings, and --max-warnings lets "
                            + level.maxWarnings().getAsInt() + " pass");
        }
        return level.fails(result) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static ExitCode showFiles(List<FileStatus> files, Context context) {
        Table table = new Table();
        for (FileStatus file : files) {
            table.row(
                    file.format().map(f -> f.id()).orElse("-"),
                    Integer.toString(file.rules()),
                    Visible.of(file.path()) + (file.reason().isEmpty() ? "" : "  (" + Visible.of(file.reason()) + ")"));
        }
        table.right(1).print(context.out());
        return ExitCode.CLEAN;
    }
}
