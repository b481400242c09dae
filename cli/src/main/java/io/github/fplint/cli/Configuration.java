package io.github.fplint.cli;

import io.github.fplint.config.EffectiveSettings;
import io.github.fplint.config.LintConfig;
import io.github.fplint.config.SettingsLoader;
import io.github.fplint.finding.Severity;
import io.github.fplint.lint.Linter;
import io.github.fplint.terminal.Visible;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the command line, the environment and a configuration file say together.
 *
 * @param file the configuration file; empty where there is none, or none is wanted
 */
record Configuration(LintConfig config, FailLevel failLevel, Optional<Path> file) {

    /** The options that are settings under the same name. */
    private static final List<String> SETTINGS = List.of("preset", "select", "ignore", "fail-level", "max-warnings");

    private static final String PREFIX = "FPLINT_";

    /** Declares the options that say where settings come from. */
    static void declare(Command command) {
        command.value(null, "config");
        command.flag(null, "isolated");
        command.value(null, "set");
    }

    static Configuration of(Arguments arguments, Context context) {
        LintConfig asked = Settings.config(arguments);
        FailLevel failLevel = FailLevel.of(arguments);
        Optional<Path> file = file(arguments, context);
        boolean bare = file.isEmpty() && !arguments.has("set");
        if (bare && (arguments.has("isolated") || !environment(context))) {
            // Start-up time counts: nothing that reads settings is loaded.
            return new Configuration(asked.withToday(today()), failLevel, file);
        }
        EffectiveSettings settings = load(file, arguments, context);
        refuse(settings);
        LintConfig config = settings.config();
        return new Configuration(
                config.withThreads(asked.threads())
                        .withLimits(Settings.limits(arguments, config.limits()))
                        .withToday(today()),
                new FailLevel(settings.failLevel().map(Severity::id).orElse("never"), settings.maxWarnings()),
                file);
    }

    /** Where settings come from; {@link #refuse} tells what is wrong with them. */
    static EffectiveSettings load(Optional<Path> file, Arguments arguments, Context context) {
        SettingsLoader loader = SettingsLoader.create(Linter.checks());
        if (file.isPresent()) {
            loader = loader.withFile(file.get());
        }
        if (!arguments.has("isolated")) {
            loader = loader.withEnvironment(context.variables());
        }
        for (String option : SETTINGS) {
            if (arguments.has(option)) {
                String value = option.equals("select") || option.equals("ignore")
                        ? String.join(",", arguments.list(option))
                        : arguments.value(option).get();
                loader = loader.withArgument("--" + option, option + "=" + value);
            }
        }
        for (String setting : arguments.values("set")) {
            loader = loader.withArgument("--set", setting);
        }
        return loader.load();
    }

    /** Refuses to run with settings that somebody got wrong. */
    static void refuse(EffectiveSettings settings) {
        if (!settings.problems().isEmpty()) {
            throw new UsageException(ProblemText.of(settings.problems()));
        }
    }

    /** The configuration file: the one that is named, else the nearest to the first path. */
    static Optional<Path> file(Arguments arguments, Context context) {
        return file(arguments, context, Settings.start(arguments, context));
    }

    /** The configuration file: the one that is named, else the nearest to a path. */
    static Optional<Path> file(Arguments arguments, Context context, Path start) {
        Optional<String> named = arguments.value("config");
        if (arguments.has("isolated")) {
            if (named.isPresent()) {
                throw new UsageException("'--config' and '--isolated' exclude each other");
            }
            return Optional.empty();
        }
        if (named.isEmpty()) {
            return SettingsLoader.discover(start);
        }
        Path file = context.path(named.get());
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw new UsageException("no such file: '" + Visible.of(named.get()) + "'");
        }
        return Optional.of(file);
    }

    /** Whether a variable may be a setting; those of the launcher are none. */
    private static boolean environment(Context context) {
        for (String variable : context.variables().keySet()) {
            if (variable.startsWith(PREFIX)
                    && !variable.equals("FPLINT_JAVA_OPTS")
                    && !variable.equals("FPLINT_DEBUG")) {
                return true;
            }
        }
        return false;
    }

    /** The day of today, asked for only where something has a last day: reading a clock loads the time zones. */
    private static Supplier<LocalDate> today() {
        return new Supplier<>() {
            @Override
            public LocalDate get() {
                return LocalDate.now(ZoneId.systemDefault());
            }
        };
    }
}
