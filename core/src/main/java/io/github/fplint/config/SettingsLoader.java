package io.github.fplint.config;

import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Severity;
import io.github.fplint.source.SourceFile;
import io.github.fplint.syntax.Mapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the settings of the command line, the environment, a configuration file and the defaults together; the former
 * win over the latter. Immutable; it reads no file, variable or clock that it is not given.
 */
public final class SettingsLoader {

    /** The name of a configuration file. */
    public static final String FILE_NAME = ".fplint.yml";

    private static final String VARIABLE_PREFIX = "FPLINT_";

    /** The keys that a variable can set: {@code FPLINT_FAIL_LEVEL} sets {@code fail-level}. */
    private static final List<String> VARIABLES =
            List.of("preset", "select", "ignore", "severity", "fail-level", "max-warnings", "include", "exclude");

    private final List<CheckInfo> checks;
    private final Optional<Path> file;
    private final Optional<SourceFile> text;
    private final List<Argument> environment;
    private final List<Argument> commandLine;

    private SettingsLoader(
            List<CheckInfo> checks,
            Optional<Path> file,
            Optional<SourceFile> text,
            List<Argument> environment,
            List<Argument> commandLine) {
        this.checks = List.copyOf(checks);
        this.file = file;
        this.text = text;
        this.environment = List.copyOf(environment);
        this.commandLine = List.copyOf(commandLine);
    }

    /** A loader that knows the given checks and no setting. */
    public static SettingsLoader create(List<CheckInfo> checks) {
        return new SettingsLoader(checks, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /**
     * The configuration file that is nearest to a file or folder: beside it or above it, up to the folder that holds
     * {@code .git}, else up to the root.
     */
    public static Optional<Path> discover(Path start) {
        Path folder = start.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        while (folder != null) {
            Path file = folder.resolve(FILE_NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            folder = Files.exists(folder.resolve(".git")) ? null : folder.getParent();
        }
        return Optional.empty();
    }

    /** The same with a configuration file. */
    public SettingsLoader withFile(Path path) {
        return new SettingsLoader(checks, Optional.of(path), Optional.empty(), environment, commandLine);
    }

    /** The same with a text as if it were a configuration file of that name in the working directory. */
    public SettingsLoader withText(String name, String yaml) {
        return new SettingsLoader(
                checks, Optional.empty(), Optional.of(SourceFile.of(name, yaml)), environment, commandLine);
    }

    /** The same with environment variables; those that are no setting, or empty, do not count. */
    public SettingsLoader withEnvironment(Map<String, String> variables) {
        List<Argument> set = new ArrayList<>();
        for (String key : VARIABLES) {
            String variable = VARIABLE_PREFIX + key.replace('-', '_').toUpperCase(Locale.ROOT);
            String value = variables.getOrDefault(variable, "");
            if (!value.isBlank()) {
                set.add(new Argument(
                        new SettingOrigin(SettingOrigin.Kind.ENVIRONMENT, variable), key + "=" + value.strip()));
            }
        }
        return new SettingsLoader(checks, file, text, set, commandLine);
    }

    /**
     * The same with one more setting of the command line; the last of the same key wins.
     *
     * @param option as the user knows it, such as {@code --preset} or {@code --set}
     * @param setting such as {@code preset=strict}, {@code select=FP1,FP202} or {@code severity.FP103=error}
     */
    public SettingsLoader withArgument(String option, String setting) {
        List<Argument> more = new ArrayList<>(commandLine);
        more.add(new Argument(new SettingOrigin(SettingOrigin.Kind.COMMAND_LINE, option), setting));
        return new SettingsLoader(checks, file, text, environment, more);
    }

    /** The settings in effect; where something is wrong, those that could be read, and the problems. */
    public EffectiveSettings load() {
        if (file.isEmpty() && text.isEmpty() && environment.isEmpty() && commandLine.isEmpty()) {
            return EffectiveSettings.of(checks, new Layer(), List.of());
        }
        List<ConfigProblem> problems = new ArrayList<>();
        KnownChecks known = new KnownChecks(checks);
        ConfigFile reader = new ConfigFile(known, problems);
        Layer settings = new Layer();
        file.ifPresent(path -> settings.cover(reader.read(path)));
        text.ifPresent(source -> settings.cover(reader.read(source, Path.of(""))));
        Layer arguments = new Layer();
        environment.forEach(a -> arguments.cover(read(a, known, problems)));
        commandLine.forEach(a -> arguments.cover(read(a, known, problems)));
        return EffectiveSettings.of(checks, override(settings, arguments), problems);
    }

    private static Layer read(Argument argument, KnownChecks known, List<ConfigProblem> problems) {
        SourceFile source = SourceFile.of(argument.origin().place(), argument.setting());
        ConfigValues values = new ConfigValues(source, true, problems);
        Optional<Mapping> mapping = argument.mapping(source, values);
        if (mapping.filter(m -> m.has("extends")).isPresent()) {
            values.problem(source.locate(0, source.text().length()), "only a configuration file can extend another");
        }
        return mapping.map(m ->
                        new LayerReader(Folders.absolute(Path.of("")), known, key -> argument.origin(), values).read(m))
                .orElseGet(Layer::new);
    }

    /** What a user asks for by argument holds for every rule, whatever the file has for some of them. */
    private static Layer override(Layer settings, Layer arguments) {
        boolean selects = !arguments.texts("select").isEmpty();
        Layer result = new Layer();
        result.cover(settings);
        if (selects) {
            result.remove("ignore");
            result.overrides().replaceAll(RuleOverride::withoutSelect);
        }
        result.cover(arguments);
        List<String> ignore = selects ? List.of() : arguments.texts("ignore");
        arguments.entries().forEach((key, entry) -> {
            if (key.startsWith("severity.") || (key.equals("ignore") && !ignore.isEmpty())) {
                result.add(new RuleOverride(
                        RuleMatch.ALL,
                        List.of(),
                        key.equals("ignore") ? ignore : List.of(),
                        key.equals("ignore") ? Map.of() : severity(key, entry),
                        entry.origin()));
            }
        });
        return result;
    }

    private static Map<String, Optional<Severity>> severity(String key, Layer.Entry entry) {
        return Map.of(key.substring("severity.".length()), ((Optional<?>) entry.value()).map(Severity.class::cast));
    }
}
