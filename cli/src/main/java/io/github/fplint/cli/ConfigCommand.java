package io.github.fplint.cli;

import io.github.fplint.config.ConfigProblem;
import io.github.fplint.config.ConfigTemplate;
import io.github.fplint.config.EffectiveSettings;
import io.github.fplint.config.Setting;
import io.github.fplint.config.SettingsLoader;
import io.github.fplint.finding.Preset;
import io.github.fplint.lint.Linter;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.repository.RuleRepository;
import io.github.fplint.terminal.Palette;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes, checks and shows settings. */
final class ConfigCommand extends Command {

    private static final List<String> ACTIONS = List.of("init", "check", "show");

    ConfigCommand() {
        super("config");
        Settings.declareChecks(this);
        Configuration.declare(this);
        value(null, "color");
        flag(null, "force");
    }

    @Override
    ExitCode run(Arguments arguments, Context context) throws IOException {
        String action = arguments.action(ACTIONS);
        Arguments rest = arguments.afterAction();
        if (rest.operands().size() > 1 && !action.equals("check")) {
            throw new UsageException("one path at a time");
        }
        return switch (action) {
            case "init" -> init(rest, context);
            case "check" -> check(rest, context);
            default -> show(rest, context);
        };
    }

    private static ExitCode init(Arguments arguments, Context context) throws IOException {
        Path folder = Settings.paths(arguments, context)[0];
        if (!Files.isDirectory(folder)) {
            throw new UsageException("'" + Visible.of(folder.toString()) + "' is no folder");
        }
        Path file = folder.resolve(SettingsLoader.FILE_NAME);
        if (Files.exists(file) && !arguments.has("force")) {
            throw new UsageException(
                    "'" + SettingsLoader.FILE_NAME + "' exists already; '--force' writes a new one over it");
        }
        Preset preset = CheckNames.preset(arguments).orElse(Preset.RECOMMENDED);
        OutputFile.write(file, out -> out.write(ConfigTemplate.text(preset)));
        context.err().line("fplint: wrote '" + SettingsLoader.FILE_NAME + "' with the preset " + preset.id());
        return ExitCode.CLEAN;
    }

    private static ExitCode check(Arguments arguments, Context context) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : Settings.paths(arguments, context)) {
            // A configuration file may be named as well.
            boolean named = !arguments.operands().isEmpty() && !Files.isDirectory(path);
            (named ? Optional.of(path) : Configuration.file(arguments, context, path)).ifPresent(files::add);
        }
        if (files.isEmpty()) {
            throw new UsageException(
                    "no '" + SettingsLoader.FILE_NAME + "' here or above; 'fplint config init' makes one");
        }
        List<ConfigProblem> problems = new ArrayList<>();
        for (Path file : files) {
            problems.addAll(
                    Configuration.load(Optional.of(file), arguments, context).problems());
        }
        if (!problems.isEmpty()) {
            throw new UsageException(ProblemText.of(problems));
        }
        for (Path file : files) {
            context.err().line("fplint: '" + shown(file, context) + "' is all right");
        }
        return ExitCode.CLEAN;
    }

    private static String shown(Path file, Context context) {
        Path here = context.directory().toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        return Visible.of((absolute.startsWith(here) ? here.relativize(absolute) : absolute).toString());
    }

    private static ExitCode show(Arguments arguments, Context context) {
        Settings.config(arguments);
        Path[] paths = Settings.paths(arguments, context);
        Optional<Path> file = Configuration.file(arguments, context);
        EffectiveSettings settings = Configuration.load(file, arguments, context);
        Configuration.refuse(settings);
        Palette colour = Colour.of(arguments, context);
        context.out()
                .line("Configuration file: " + file.map(f -> shown(f, context)).orElse("none"));
        table("Settings", settings.settings(), colour, context.out());
        if (arguments.operands().isEmpty() || Files.isDirectory(paths[0])) {
            table("Severities", settings.severities(), colour, context.out());
            return ExitCode.CLEAN;
        }
        RuleRepository repository = Linter.create(settings.config()).read(paths[0]);
        if (repository.rules().isEmpty()) {
            throw new UsageException(
                    "no rule found in '" + Visible.of(arguments.operands().get(0)) + "'");
        }
        repository.rules().forEach(rule -> {
            DetectionRule model = rule.rule();
            String name = model.ref().title().or(() -> model.ref().id()).orElse("the rule");
            table("Severities for " + Visible.of(name), settings.severities(model), colour, context.out());
        });
        return ExitCode.CLEAN;
    }

    private static void table(String heading, List<Setting> settings, Palette colour, Output out) {
        out.line("");
        out.line(colour.strong(heading));
        Table table = new Table();
        for (Setting setting : settings) {
            table.row(
                    Visible.of(setting.key()),
                    Visible.of(setting.value()),
                    colour.faint(Visible.of(setting.origin().words())));
        }
        table.print(out);
    }
}
