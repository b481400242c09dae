package io.github.fplint.cli;

import io.github.fplint.assess.Assessment;
import io.github.fplint.assess.Assessor;
import io.github.fplint.assess.RuleContext;
import io.github.fplint.model.LogSource;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.terminal.Palette;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what statements say: which benign causes they name, and how specific they are. */
final class ClassifyCommand extends Command {

    ClassifyCommand() {
        super("classify");
        value(null, "title");
        value(null, "format");
        flag(null, "json");
        flag(null, "jsonl");
        value(null, "color");
    }

    @Override
    ExitCode run(Arguments arguments, Context context) throws IOException {
        RuleContext rule =
                new RuleContext(arguments.value("title").filter(t -> !t.isBlank()), format(arguments), LogSource.NONE);
        Palette colour = Colour.of(arguments, context);
        if (arguments.has("jsonl")) {
            arguments.refuseOperands();
            context.out().guard(false);
            return new StatementLines(Assessor.create(), rule, context).run();
        }
        if (arguments.operands().isEmpty()) {
            throw new UsageException("give a statement in quotes, or JSON lines on standard input with '--jsonl'");
        }

        String text = String.join(" ", arguments.operands());
        Assessment assessment = Assessor.create().assess(text, rule);
        if (arguments.has("json")) {
            context.out().guard(false);
            AssessmentJson.print(text, assessment, context.out());
        } else {
            new AssessmentText(text, assessment, colour).print(context.out());
        }
        return ExitCode.CLEAN;
    }

    private static Optional<RuleFormat> format(Arguments arguments) {
        List<String> ids = new ArrayList<>();
        for (RuleFormat format : RuleFormat.values()) {
            ids.add(format.id());
        }
        return arguments.has("format")
                ? StatementLines.format(arguments.choice("format", "", ids.toArray(new String[0])))
                : Optional.empty();
    }
}
