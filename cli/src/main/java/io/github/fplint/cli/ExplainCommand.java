package io.github.fplint.cli;

import io.github.fplint.finding.CheckInfo;
import io.github.fplint.lint.Linter;
import io.github.fplint.terminal.Palette;
import java.util.ArrayList;
import java.util.List;

/** Prints the pages of checks. */
final class ExplainCommand extends Command {

    ExplainCommand() {
        super("explain");
        flag(null, "all");
        value(null, "color");
    }

    @Override
    ExitCode run(Arguments arguments, Context context) {
        Palette colour = Colour.of(arguments, context);
        boolean first = true;
        for (CheckInfo check : checks(arguments)) {
            context.out().write(first ? "" : "\n");
            Markdown.print(check.page(), colour, context.out());
            first = false;
        }
        return ExitCode.CLEAN;
    }

    private static List<CheckInfo> checks(Arguments arguments) {
        List<String> names = arguments.operands();
        if (arguments.has("all")) {
            arguments.refuseOperands();
            return Linter.checks();
        }
        if (names.isEmpty()) {
            throw new UsageException("name a check by its code or name, such as FP103; 'fplint checks' lists them");
        }
        List<CheckInfo> checks = new ArrayList<>();
        names.forEach(n -> checks.add(CheckNames.find(n)));
        return checks;
    }
}
