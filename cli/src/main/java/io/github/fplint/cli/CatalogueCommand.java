package io.github.fplint.cli;

import io.github.fplint.assess.Assessor;
import io.github.fplint.catalogue.Catalogue;
import io.github.fplint.catalogue.CatalogueBuilder;
import io.github.fplint.catalogue.CatalogueDiff;
import io.github.fplint.catalogue.CatalogueFormatException;
import io.github.fplint.catalogue.CatalogueSource;
import io.github.fplint.catalogue.CatalogueText;
import io.github.fplint.catalogue.CatalogueWriter;
import io.github.fplint.catalogue.LofpCatalogue;
import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.DidYouMean;
import io.github.fplint.load.RuleLoader;
import io.github.fplint.repository.RepositoryReader;
import io.github.fplint.site.SiteWriter;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Makes a catalogue of the benign causes that rules name, shows parts of it and compares two. */
final class CatalogueCommand extends Command {

    private static final List<String> ACTIONS = List.of("build", "diff", "show");

    CatalogueCommand() {
        super("catalogue");
        value(null, "out");
        value(null, "name");
        value(null, "repo-url");
        value(null, "rules");
        flag(null, "lofp");
        flag(null, "site");
        flag(null, "no-site");
        value(null, "base-url");
        Settings.declareReading(this);
    }

    @Override
    ExitCode run(Arguments arguments, Context context) throws IOException {
        List<String> operands = arguments.operands();
        String action = operands.isEmpty() ? "" : operands.get(0);
        List<String> rest = operands.isEmpty() ? List.of() : operands.subList(1, operands.size());
        switch (action) {
            case "build" -> build(arguments, rest, context);
            case "diff" -> diff(rest, context);
            case "show" -> show(arguments, rest, context);
            default ->
                throw new UsageException(
                        action.isEmpty()
                                ? "say what to do: build, diff or show; see 'fplint help catalogue'"
                                : "unknown action '" + Visible.of(action) + "'" + DidYouMean.hint(action, ACTIONS)
                                        + " (" + String.join(", ", ACTIONS) + ")");
        }
        return ExitCode.CLEAN;
    }

    private static void build(Arguments arguments, List<String> paths, Context context) throws IOException {
        Path out = context.path(
                arguments.value("out").orElseThrow(() -> new UsageException("say where to write with '--out DIR'")));
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new UsageException("not a folder: '" + Visible.of(out.toString()) + "'");
        }
        if (arguments.has("site") && arguments.has("no-site")) {
            throw new UsageException("'--site' and '--no-site' do not go together");
        }
        String base = base(arguments);
        Catalogue catalogue = read(arguments, paths, context);
        try {
            CatalogueWriter writer = new CatalogueWriter(out);
            writer.write(catalogue);
            if (!arguments.has("no-site")) {
                new SiteWriter(out, VersionCommand.version(), base).write(catalogue);
            }
            if (arguments.has("lofp")) {
                writer.writeLofp(LofpCatalogue.of(catalogue.rules()));
            }
        } catch (IOException e) {
            throw new UsageException("cannot write to '" + Visible.of(out.toString()) + "': "
                    + Visible.of(String.valueOf(e.getMessage())));
        }
        context.out()
                .line(counted(catalogue.rules().size(), "rule") + ", "
                        + counted(catalogue.entries().size(), "cause") + ", "
                        + counted(catalogue.techniques().size(), "technique") + " in '" + Visible.of(out.toString())
                        + "'");
    }

    private static String base(Arguments arguments) {
        String base = arguments.value("base-url").orElse("");
        if (!base.isEmpty() && !base.matches("https?://[^\\s\"'<>]+")) {
            throw new UsageException("not an http or https address: '" + Visible.of(base) + "'");
        }
        return base;
    }

    private static void show(Arguments arguments, List<String> words, Context context) {
        if (words.isEmpty()) {
            throw new UsageException(
                    "say what to show: a technique such as T1059, a category such as admin-script, or words");
        }
        Catalogue catalogue = read(arguments, arguments.values("rules"), context);
        context.out().append(CatalogueText.show(catalogue, String.join(" ", words)));
    }

    private static void diff(List<String> files, Context context) throws IOException {
        if (files.size() != 2) {
            throw new UsageException("give two files, the older catalogue.json first");
        }
        for (String file : files) {
            if (!Files.isRegularFile(context.path(file))) {
                throw new UsageException("no such file: '" + Visible.of(file) + "'");
            }
        }
        try {
            context.out()
                    .append(CatalogueDiff.of(context.path(files.get(0)), context.path(files.get(1)))
                            .toText());
        } catch (CatalogueFormatException e) {
            throw new UsageException(Visible.of(String.valueOf(e.getMessage())));
        }
    }

    private static Catalogue read(Arguments arguments, List<String> paths, Context context) {
        List<CatalogueSource> sources = CatalogueSources.of(arguments, paths, context);
        LintConfig config = Settings.config(arguments);
        Assessor assessor = Assessor.create();
        RepositoryReader reader = new RepositoryReader(new RuleLoader(config.limits()), assessor, config.threads());
        Catalogue catalogue = ProgressLine.during(
                progress -> new CatalogueBuilder(reader.withProgress(progress), assessor).build(sources), context);
        int problems = catalogue.findings().size();
        if (problems > 0) {
            context.err()
                    .line("fplint: reading the rules gave " + counted(problems, "finding")
                            + "; 'fplint lint --select LD' shows more");
        }
        if (catalogue.rules().isEmpty()) {
            throw new UsageException("no rule found; 'fplint lint --show-files' tells why");
        }
        return catalogue;
    }

    private static String counted(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}
