package io.github.fplint.cli;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.fix.FixWriter;
import io.github.fplint.fix.FixedFile;
import io.github.fplint.lint.Linter;
import io.github.fplint.source.SourceFile;
import io.github.fplint.suppress.Insertion;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes directives into rule files that silence what is found there now. */
final class SuppressCommand extends Command {

    SuppressCommand() {
        super("suppress");
        Settings.declareChecks(this);
        Configuration.declare(this);
        Settings.declareReading(this);
        Baselines.declare(this);
        value(null, "reason");
        value(null, "until");
        flag(null, "diff");
    }

    @Override
    boolean takesPaths() {
        return true;
    }

    @Override
    ExitCode run(Arguments arguments, Context context) throws IOException {
        String reason = arguments.value("reason").orElse("");
        if (reason.isBlank()) {
            throw new UsageException("give a reason, such as '--reason \"the vendor fixes it in May\"'");
        }
        if (arguments.operands().isEmpty()) {
            throw new UsageException("name the files or folders whose findings are to be silenced");
        }
        Optional<LocalDate> until = until(arguments);
        Configuration configuration = Configuration.of(arguments, context);
        Path[] paths = Settings.paths(arguments, context);
        Linter linter = Linter.create(configuration.config());
        Optional<Baselines> baseline = Baselines.of(arguments, configuration, context);
        LintResult result = new Inspection(
                        context, linter, configuration, baseline, Optional.empty(), Optional.empty(), paths)
                .lint();
        if (result.ruleCount() == 0 && result.findings().isEmpty()) {
            throw new UsageException("no rule found; 'fplint lint --show-files' tells why");
        }

        Map<String, List<Finding>> byPath = new LinkedHashMap<>();
        result.findings()
                .forEach(f ->
                        byPath.computeIfAbsent(f.path(), p -> new ArrayList<>()).add(f));
        List<FixedFile> files = new ArrayList<>();
        int covered = 0;
        int left = 0;
        for (List<Finding> findings : byPath.values()) {
            SourceFile source = findings.get(0).source();
            Insertion insertion = Insertion.of(
                    source, findings, reason, until, configuration.config().limits());
            files.add(FixedFile.of(source, insertion.edits()));
            covered += insertion.covered().size();
            left += insertion.left().size();
        }
        if (arguments.has("diff")) {
            return Fixes.show(files, context) ? ExitCode.FINDINGS : ExitCode.CLEAN;
        }
        write(files, context);
        context.err().line("fplint: silenced " + covered + (covered == 1 ? " finding" : " findings"));
        if (left > 0) {
            context.err()
                    .line("fplint: no directive can silence " + left + (left == 1 ? " finding" : " findings")
                            + " that 'fplint lint' still shows");
        }
        return left > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static void write(List<FixedFile> files, Context context) {
        List<String> failed = new ArrayList<>();
        for (FixedFile file : files) {
            try {
                FixWriter.write(file, context.directory());
            } catch (IOException e) {
                failed.add("cannot write '" + Visible.of(file.path()) + "': "
                        + Visible.of(String.valueOf(e.getMessage())));
            }
        }
        if (!failed.isEmpty()) {
            throw new UsageException(String.join("\nfplint: ", failed));
        }
    }

    private static Optional<LocalDate> until(Arguments arguments) {
        Optional<String> value = arguments.value("until");
        try {
            return value.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new UsageException("'" + Visible.of(value.get())
                    + "' is no value of '--until', which takes the last day, such as 2027-01-31");
        }
    }
}
