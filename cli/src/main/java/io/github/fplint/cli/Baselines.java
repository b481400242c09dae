package io.github.fplint.cli;

import io.github.fplint.baseline.Baseline;
import io.github.fplint.baseline.BaselineEntry;
import io.github.fplint.baseline.BaselineException;
import io.github.fplint.baseline.BaselineJson;
import io.github.fplint.baseline.BaselineMatch;
import io.github.fplint.baseline.Baseliner;
import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.LintResult;
import io.github.fplint.lint.Linter;
import io.github.fplint.source.SourceFile;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The baseline file of a run. */
final class Baselines {

    private final Path file;
    private final Context context;
    private final Baseliner baseliner;

    Baselines(Path file, Context context) {
        this.file = file;
        this.context = context;
        Path folder = file.toAbsolutePath().normalize().getParent();
        this.baseliner = Baseliner.of(context.directory(), folder == null ? context.directory() : folder);
    }

    static void declare(Command command) {
        command.value(null, "baseline");
        command.flag(null, "no-baseline");
    }

    /** The baseline that a run heeds: the one that is named, else the one that is there. */
    static Optional<Baselines> of(Arguments arguments, Configuration configuration, Context context) {
        if (arguments.has("no-baseline")) {
            if (arguments.has("baseline")) {
                throw new UsageException("'--baseline' and '--no-baseline' exclude each other");
            }
            return Optional.empty();
        }
        Path file = file(arguments, configuration, context);
        if (Files.isRegularFile(file)) {
            return Optional.of(new Baselines(file, context));
        }
        if (arguments.has("baseline")) {
            throw new UsageException(
                    "no such baseline: " + quoted(file, context) + "; 'fplint baseline create' makes one");
        }
        return Optional.empty();
    }

    /** Where the baseline is or would be: beside the configuration file, else in the working directory. */
    static Path file(Arguments arguments, Configuration configuration, Context context) {
        Optional<String> named = arguments.value("baseline");
        if (named.isPresent()) {
            return context.path(named.get());
        }
        return configuration.file().isPresent() && !arguments.has("config")
                ? configuration.file().get().resolveSibling(Baseline.FILE_NAME)
                : context.path(Baseline.FILE_NAME);
    }

    Path file() {
        return file;
    }

    /** Compares runs with the baseline; makes new ones. */
    Baseliner baseliner() {
        return baseliner;
    }

    /** The name for messages, in quotes. */
    String name() {
        return quoted(file, context);
    }

    private static String quoted(Path file, Context context) {
        Path here = context.directory().toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        return "'" + Visible.of((absolute.startsWith(here) ? here.relativize(absolute) : absolute).toString()) + "'";
    }

    boolean exists() {
        return Files.exists(file);
    }

    Baseline read() {
        try {
            return BaselineJson.read(SourceFile.decode(name().replace("'", ""), Files.readAllBytes(file)));
        } catch (BaselineException e) {
            throw new UsageException(ProblemText.of(e.source(), e.location(), String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new UsageException("cannot read " + name() + ": " + Visible.of(String.valueOf(e.getMessage())));
        }
    }

    void write(Baseline baseline) throws IOException {
        String text = BaselineJson.write(baseline);
        OutputFile.write(file, out -> out.write(text));
    }

    /** What the baseline does to a run over some paths. */
    BaselineMatch apply(LintResult result, List<Path> paths, LintConfig config) {
        BaselineMatch match = baseliner.within(paths).apply(result, read(), LocalDate.now(ZoneId.systemDefault()));
        return new BaselineMatch(match.fresh(), match.hidden(), judged(match.stale(), config), match.expired());
    }

    /** The entries of checks that run: of the others nobody knows whether they are stale. */
    private static List<BaselineEntry> judged(List<BaselineEntry> entries, LintConfig config) {
        if (entries.isEmpty() || config.perRule()) {
            // Settings for single rules are hard to follow from here; what is stale by them is told all the same.
            return entries;
        }
        Set<String> off = new HashSet<>();
        for (CheckInfo check : Linter.checks()) {
            if (config.severity(check).isEmpty()) {
                off.add(check.code());
            }
        }
        return entries.stream().filter(e -> !off.contains(e.code())).toList();
    }

    /** Tells what no longer holds. */
    void tell(BaselineMatch match) {
        tell(match.stale(), "stale: what it hid is gone", "stale: what they hid is gone", "; 'fplint baseline prune'");
        tell(match.expired(), "expired", "expired", "");
    }

    private void tell(List<BaselineEntry> entries, String one, String several, String remedy) {
        if (!entries.isEmpty()) {
            context.err()
                    .line("fplint: "
                            + (entries.size() == 1 ? "1 entry" : entries.size() + " entries")
                            + " of " + name()
                            + (entries.size() == 1 ? " is " + one : " are " + several)
                            + (remedy.isEmpty()
                                    ? ""
                                    : remedy + (entries.size() == 1 ? " removes it" : " removes them")));
        }
    }
}
