package io.github.fplint.cli;

import io.github.fplint.baseline.Baseline;
import io.github.fplint.baseline.BaselineMatch;
import io.github.fplint.baseline.Baseliner;
import io.github.fplint.finding.LintResult;
import io.github.fplint.lint.Linter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes and looks after the file of findings that a repository lives with for now. */
final class BaselineCommand extends Command {

    private static final List<String> ACTIONS = List.of("create", "update", "prune", "check");

    BaselineCommand() {
        super("baseline");
        Settings.declareChecks(this);
        Configuration.declare(this);
        Settings.declareReading(this);
        value(null, "baseline");
        flag(null, "force");
    }

    @Override
    boolean takesPaths() {
        return true;
    }

    @Override
    ExitCode run(Arguments arguments, Context context) throws IOException {
        String action = arguments.action(ACTIONS);
        Arguments rest = arguments.afterAction();
        if (rest.has("force") && !action.equals("create")) {
            throw new UsageException("'--force' is for 'fplint baseline create'");
        }
        boolean rewrites = action.equals("update") || action.equals("prune");
        if (rewrites && (rest.has("select") || rest.has("ignore"))) {
            throw new UsageException(
                    "'--select' and '--ignore' would lose the entries of other checks; they are for 'create' and 'check'");
        }
        Configuration configuration = Configuration.of(rest, context);
        Path[] paths = Settings.paths(rest, context);
        Baselines file = new Baselines(Baselines.file(rest, configuration, context), context);
        boolean create = action.equals("create");
        if (create && file.exists() && !rest.has("force")) {
            throw new UsageException(
                    file.name() + " exists; 'fplint baseline update' keeps its reasons, '--force' starts afresh");
        }
        if (!create && !file.exists()) {
            throw new UsageException("no such baseline: " + file.name() + "; 'fplint baseline create' makes one");
        }
        Baseline before = create ? Baseline.EMPTY : file.read();
        LintResult result = ProgressLine.lint(Linter.create(configuration.config()), context, paths);
        if (result.ruleCount() == 0 && result.findings().isEmpty()) {
            throw new UsageException("no rule found; 'fplint lint --show-files' tells why");
        }
        if (action.equals("check")) {
            BaselineMatch match = file.apply(result, List.of(paths), configuration.config());
            file.tell(match);
            return match.upToDate() ? ExitCode.CLEAN : ExitCode.FINDINGS;
        }
        Baseliner baseliner = file.baseliner().within(List.of(paths));
        Baseline after = switch (action) {
            case "create" -> baseliner.create(result);
            case "update" -> baseliner.update(result, before);
            default -> baseliner.prune(result, before);
        };
        file.write(after);
        String was = create ? "" : ", before " + before.count();
        context.err()
                .line("fplint: " + file.name() + " holds " + after.count()
                        + (after.count() == 1 ? " finding" : " findings") + was);
        return ExitCode.CLEAN;
    }
}
