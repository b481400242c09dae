package io.github.fplint.cli;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Preset;
import io.github.fplint.load.Limits;
import io.github.fplint.terminal.Visible;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The settings that several commands take: what to read, and which checks to run. */
final class Settings {

    private Settings() {}

    /** Declares the options that say how rules are read. */
    static void declareReading(Command command) {
        command.value("j", "threads");
        command.value(null, "max-file-size");
        command.value(null, "max-depth");
        command.value(null, "max-aliases");
        command.value(null, "max-documents");
    }

    /** Declares the options that choose checks. */
    static void declareChecks(Command command) {
        command.value(null, "preset");
        command.value(null, "select");
        command.value(null, "ignore");
    }

    static LintConfig config(Arguments arguments) {
        LintConfig config = new LintConfig(
                CheckNames.preset(arguments).orElse(Preset.RECOMMENDED),
                selectors(arguments, "select"),
                selectors(arguments, "ignore"),
                limits(arguments, Limits.DEFAULT),
                arguments.number("threads", Runtime.getRuntime().availableProcessors(), 1, 256));
        CheckNames.refuseUnknown(config);
        return config;
    }

    private static List<String> selectors(Arguments arguments, String option) {
        List<String> selectors = new ArrayList<>();
        for (String selector : arguments.list(option)) {
            selectors.add(CheckInfo.selector(selector));
        }
        if (selectors.isEmpty() && arguments.has(option)) {
            throw new UsageException("option '--" + option + "' names no check");
        }
        return selectors;
    }

    /** What the arguments say of the limits, else what somebody else does. */
    static Limits limits(Arguments arguments, Limits standard) {
        return new Limits(
                bytes(arguments, standard.bytes()),
                arguments.number("max-depth", standard.depth(), 1, 1_000),
                arguments.number("max-aliases", standard.collectionAliases(), 0, Integer.MAX_VALUE),
                arguments.number("max-documents", standard.documents(), 1, Integer.MAX_VALUE));
    }

    /** A number of bytes, also with kB, MB or GB behind it. */
    private static long bytes(Arguments arguments, long fallback) {
        Optional<String> value = arguments.value("max-file-size");
        if (value.isEmpty()) {
            return fallback;
        }
        String text = value.get().strip().toUpperCase(Locale.ROOT);
        String digits = text.endsWith("B") ? text.substring(0, text.length() - 1) : text;
        int unit = digits.isEmpty() ? 0 : "KMG".indexOf(digits.charAt(digits.length() - 1)) + 1;
        try {
            long factor = new long[] {1, 1_000, 1_000_000, 1_000_000_000}[unit];
            long number = Long.parseLong(
                    unit == 0
                            ? digits
                            : digits.substring(0, digits.length() - 1).strip());
            // What a Java array can hold is the most that can be read.
            if (number > 0 && number <= Integer.MAX_VALUE / factor) {
                return number * factor;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new UsageException("'" + Visible.of(value.get())
                + "' is no value of '--max-file-size', which takes a size below 2 GB, such as 500kB or 10MB");
    }

    /** Where a configuration file is looked for: at the first path that the user named. */
    static Path start(Arguments arguments, Context context) {
        List<String> operands = arguments.operands();
        String first = operands.isEmpty() ? "" : operands.get(0);
        return context.path(
                first.equals(Stdin.OPERAND) ? arguments.value("stdin-filename").orElse("") : first);
    }

    /** The files and folders to read, each of which exists; the working directory where the user named none. */
    static Path[] paths(Arguments arguments, Context context) {
        List<String> names = arguments.operands().isEmpty() ? List.of(".") : arguments.operands();
        Path[] paths = new Path[names.size()];
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < paths.length; i++) {
            paths[i] = context.path(names.get(i));
            if (!Files.exists(paths[i])) {
                missing.add("'" + Visible.of(names.get(i)) + "'");
            }
        }
        if (!missing.isEmpty()) {
            throw new UsageException("no such file or folder: " + String.join(", ", missing));
        }
        return paths;
    }
}
