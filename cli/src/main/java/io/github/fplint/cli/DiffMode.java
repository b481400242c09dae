package io.github.fplint.cli;

import io.github.fplint.changes.Changes;
import io.github.fplint.changes.DiffFilter;
import io.github.fplint.changes.GitException;
import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.LintResult;
import io.github.fplint.lint.Linter;
import io.github.fplint.load.RuleLoader;
import io.github.fplint.source.SourceFile;
import io.github.fplint.terminal.Visible;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Leaves the findings that concern what git says has changed. */
final class DiffMode {

    private final Changes changes;
    private final DiffFilter filter;
    private final RuleLoader loader;
    private final Path directory;

    private DiffMode(Changes changes, DiffFilter filter, RuleLoader loader, Path directory) {
        this.changes = changes;
        this.filter = filter;
        this.loader = loader;
        this.directory = directory;
    }

    static void declare(Command command) {
        command.value(null, "since");
        command.flag(null, "staged");
        command.value(null, "diff-filter");
    }

    /** What the arguments ask for; empty where they ask for everything. */
    static Optional<DiffMode> of(Arguments arguments, LintConfig config, Context context) {
        Optional<String> ref = arguments.value("since");
        boolean staged = arguments.has("staged");
        if (ref.isEmpty() && !staged) {
            if (arguments.has("diff-filter")) {
                throw new UsageException("'--diff-filter' needs '--since' or '--staged'");
            }
            return Optional.empty();
        }
        if (ref.isPresent() && staged) {
            throw new UsageException("'--since' and '--staged' exclude each other");
        }
        DiffFilter filter = DiffFilter.of(arguments.choice(
                        "diff-filter",
                        DiffFilter.RULES.id(),
                        Arrays.stream(DiffFilter.values()).map(DiffFilter::id).toArray(String[]::new)))
                .orElseThrow();
        try {
            Changes changes =
                    staged ? Changes.staged(context.directory()) : Changes.since(context.directory(), ref.get());
            return Optional.of(new DiffMode(changes, filter, new RuleLoader(config.limits()), context.directory()));
        } catch (GitException e) {
            throw refused(e);
        }
    }

    /** Whether the content comes from git's index and not from the working tree. */
    boolean staged() {
        return changes.isStaged();
    }

    /** Lints what is staged in some files and folders. */
    LintResult lintStaged(Linter linter, Path... paths) {
        try {
            List<SourceFile> wanted = new ArrayList<>();
            for (SourceFile source : changes.sources(loader)) {
                Path file = absolute(directory.resolve(source.path()));
                if (Arrays.stream(paths).anyMatch(p -> file.startsWith(absolute(p)))) {
                    wanted.add(source);
                }
            }
            return linter.lint(linter.read(wanted), findings -> {});
        } catch (GitException e) {
            throw refused(e);
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    LintResult filter(LintResult result) {
        try {
            return changes.filter(result, filter, loader);
        } catch (GitException e) {
            throw refused(e);
        }
    }

    private static UsageException refused(GitException e) {
        return new UsageException(Visible.of(String.valueOf(e.getMessage())));
    }
}
