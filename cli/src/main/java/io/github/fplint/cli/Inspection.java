package io.github.fplint.cli;

import io.github.fplint.baseline.BaselineMatch;
import io.github.fplint.finding.LintResult;
import io.github.fplint.lint.Linter;
import io.github.fplint.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lints paths and leaves out what is not to be shown: what the baseline hides, what has not changed. */
final class Inspection {

    private final Context context;
    private final Linter linter;
    private final Configuration configuration;
    private final Path[] paths;
    private final Optional<Baselines> baseline;
    private final Optional<DiffMode> diff;
    private final Optional<SourceFile> stdin;
    private Optional<BaselineMatch> match = Optional.empty();

    Inspection(
            Context context,
            Linter linter,
            Configuration configuration,
            Optional<Baselines> baseline,
            Optional<DiffMode> diff,
            Optional<SourceFile> stdin,
            Path... paths) {
        this.context = context;
        this.linter = linter;
        this.configuration = configuration;
        this.baseline = baseline;
        this.diff = diff;
        this.stdin = stdin;
        this.paths = paths;
    }

    /** Reads the files as they are now. */
    LintResult lint() {
        if (stdin.isPresent()) {
            return lint(stdin.get());
        }
        boolean staged = diff.isPresent() && diff.get().staged();
        LintResult result = known(
                staged ? diff.get().lintStaged(linter, paths) : ProgressLine.lint(linter, context, paths),
                List.of(paths));
        return diff.isPresent() ? diff.get().filter(result) : result;
    }

    /** Looks at a text that came by standard input. */
    LintResult lint(SourceFile source) {
        return known(linter.lint(source, true), List.of(Path.of(source.path().replaceAll("[<>]", ""))));
    }

    private LintResult known(LintResult result, List<Path> scope) {
        if (baseline.isEmpty()) {
            return result;
        }
        match = Optional.of(baseline.get().apply(result, scope, configuration.config()));
        return match.get().fresh();
    }

    /** The files that a run depends on: those that it looks at, the settings and the baseline. */
    List<Path> files() {
        List<Path> files = new ArrayList<>(linter.files(paths));
        configuration.file().ifPresent(files::add);
        baseline.ifPresent(b -> files.add(b.file()));
        return files;
    }

    /** Whether it is no mistake that there is no rule. */
    boolean mayBeEmpty() {
        return diff.isPresent() && diff.get().staged();
    }

    /** Tells on standard error what the last {@link #lint} left out, and what of the baseline no longer holds. */
    void tell(Output err, boolean quiet) {
        if (match.isEmpty()) {
            return;
        }
        int hidden = match.get().hidden();
        if (hidden > 0 && !quiet) {
            err.line(
                    "fplint: " + baseline.get().name() + " hides " + hidden + (hidden == 1 ? " finding" : " findings"));
        }
        if (diff.isEmpty()) {
            baseline.get().tell(match.get());
        }
    }
}
