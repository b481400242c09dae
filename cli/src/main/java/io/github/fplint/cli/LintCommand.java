package io.github.fplint.cli;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Severity;
import io.github.fplint.fix.FixedFile;
import io.github.fplint.lint.Linter;
import io.github.fplint.report.ReportFormat;
import io.github.fplint.report.ReportOptions;
import io.github.fplint.report.StepSummary;
import io.github.fplint.repository.FileStatus;
import io.github.fplint.source.SourceFile;
import io.github.fplint.terminal.Palette;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
        Baselines.declare(this);
        DiffMode.declare(this);
        Fixes.declare(this);
        Stdin.declare(this);
        value(null, "color");
        flag("q", "quiet");
        flag(null, "statistics");
        flag(null, "show-suppressed");
        flag(null, "show-files");
        flag(null, "watch");
        flag(null, "force-exclude");
        flag(null, "allow-empty");
    }

    @Override
    boolean takesPaths() {
        return true;
    }

    @Override
    ExitCode run(Arguments arguments, Context context) throws IOException {
        Fixes.check(arguments);
        if (arguments.has("watch")) {
            return watch(arguments, context);
        }
        Configuration configuration = Configuration.of(arguments, context);
        List<ReportTarget> targets = ReportTarget.of(arguments, context);
        ReportOptions options = options(arguments, context, targets);
        Linter linter = linter(arguments, configuration);
        Optional<SourceFile> stdin = Stdin.of(arguments, configuration.config().limits(), context);
        Path[] paths = stdin.isPresent() ? new Path[0] : Settings.paths(arguments, context);
        if (arguments.has("show-files")) {
            return showFiles(linter.read(paths).files(), context);
        }
        Inspection inspection = inspection(linter, configuration, stdin, arguments, context, paths);

        LintResult result = inspection.lint();
        if (arguments.has("diff")) {
            refuseNothing(result, inspection, arguments);
            boolean changes = Fixes.show(Fixes.of(result, linter, arguments), context);
            return changes ? ExitCode.FINDINGS : ExitCode.CLEAN;
        }
        if (arguments.has("fix")) {
            List<FixedFile> fixed = Fixes.of(result, linter, arguments);
            if (stdin.isPresent()) {
                return fixedText(stdin.get(), fixed, inspection, configuration.failLevel(), context);
            }
            if (Fixes.write(fixed, context)) {
                result = inspection.lint();
            }
        }
        for (ReportTarget target : targets) {
            report(result, target, options, context);
        }
        inspection.tell(context.err(), arguments.has("quiet"));
        refuseNothing(result, inspection, arguments);
        return verdict(result, configuration.failLevel(), context);
    }

    private static Linter linter(Arguments arguments, Configuration configuration) {
        LintConfig config = configuration.config();
        return Linter.create(arguments.has("force-exclude") ? config.withNamesAsFound() : config);
    }

    private static Inspection inspection(
            Linter linter,
            Configuration configuration,
            Optional<SourceFile> stdin,
            Arguments arguments,
            Context context,
            Path... paths) {
        return new Inspection(
                context,
                linter,
                configuration,
                Baselines.of(arguments, configuration, context),
                DiffMode.of(arguments, configuration.config(), context),
                stdin,
                paths);
    }

    /** Each look starts from the arguments, so that changed settings count. */
    private static ExitCode watch(Arguments arguments, Context context) throws IOException {
        Watch.check(arguments);
        ReportOptions options = options(arguments, context, List.of());
        return new Watch(context, options, () -> {
                    Configuration configuration = Configuration.of(arguments, context);
                    return inspection(
                            linter(arguments, configuration),
                            configuration,
                            Optional.empty(),
                            arguments,
                            context,
                            Settings.paths(arguments, context));
                })
                .run();
    }

    /** An editor wants the text back, whatever is still wrong with it. */
    private static ExitCode fixedText(
            SourceFile stdin, List<FixedFile> fixed, Inspection inspection, FailLevel level, Context context) {
        SourceFile after = fixed.isEmpty() ? stdin : fixed.get(0).after();
        context.out().guard(false);
        context.out().write(after.text());
        return level.fails(inspection.lint(after)) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static ReportOptions options(Arguments arguments, Context context, List<ReportTarget> targets) {
        ReportOptions options = ReportOptions.of(VersionCommand.version())
                .withColour(Colour.of(arguments, context) == Palette.ANSI)
                .withWidth(width(context))
                .withStatistics(arguments.has("statistics"))
                .withSuppressed(arguments.has("show-suppressed"))
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

    private static void refuseNothing(LintResult result, Inspection inspection, Arguments arguments) {
        boolean nothing = result.ruleCount() == 0 && result.findings().isEmpty();
        if (nothing && !arguments.has("allow-empty") && !inspection.mayBeEmpty()) {
            throw new UsageException("no rule found; '--show-files' tells why, '--allow-empty' makes it no error");
        }
    }

    private static ExitCode verdict(LintResult result, FailLevel level, Context context) {
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
