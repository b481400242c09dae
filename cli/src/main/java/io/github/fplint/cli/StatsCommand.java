package io.github.fplint.cli;

import io.github.fplint.config.LintConfig;
import io.github.fplint.lint.Linter;
import io.github.fplint.repository.RuleRepository;
import io.github.fplint.stats.RuleStats;
import io.github.fplint.terminal.Palette;
import java.io.IOException;
import java.nio.file.Path;

/** Shows what the guidance of a repository amounts to. */
final class StatsCommand extends Command {

    private static final int TOP = 10;

    StatsCommand() {
        super("stats");
        Settings.declareReading(this);
        Configuration.declare(this);
        value("f", "format");
        value(null, "top");
        value(null, "color");
        flag(null, "allow-empty");
    }

    @Override
    boolean takesPaths() {
        return true;
    }

    @Override
    ExitCode run(Arguments arguments, Context context) throws IOException {
        boolean json = arguments.choice("format", "human", "human", "json").equals("json");
        int top = arguments.number("top", TOP, 0, Integer.MAX_VALUE);
        Palette colour = Colour.of(arguments, context);
        LintConfig config = Configuration.of(arguments, context).config();
        Path[] paths = Settings.paths(arguments, context);

        RuleRepository repository = ProgressLine.during(
                progress -> Linter.create(config).withProgress(progress).read(paths), context);
        RuleStats stats = RuleStats.of(repository.rules());
        if (json) {
            context.out().guard(false);
            StatsJson.print(stats, context.out());
        } else if (stats.all().rules() > 0) {
            new StatsTables(stats, colour, top).print(context.out());
        }
        int problems = repository.findings().size();
        if (problems > 0) {
            context.err()
                    .line("fplint: reading the rules gave " + problems + (problems == 1 ? " finding" : " findings")
                            + "; 'fplint lint --select LD' shows more");
        }
        if (stats.all().rules() == 0 && !arguments.has("allow-empty")) {
            throw new UsageException(
                    "no rule found; 'fplint lint --show-files' tells why, '--allow-empty' makes it no error");
        }
        return ExitCode.CLEAN;
    }
}
