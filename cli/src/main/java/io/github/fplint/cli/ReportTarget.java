package io.github.fplint.cli;

import io.github.fplint.finding.DidYouMean;
import io.github.fplint.report.ReportFormat;
import io.github.fplint.terminal.Visible;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a report goes.
 *
 * @param file the file that it replaces; empty for standard output
 */
record ReportTarget(ReportFormat format, Optional<Path> file) {

    static void declare(Command command) {
        command.value("f", "format");
        command.value("o", "output");
    }

    /** What {@code --format} and {@code --output} ask for. */
    static List<ReportTarget> of(Arguments arguments, Context context) {
        List<ReportTarget> targets = new ArrayList<>();
        Optional<Path> output = arguments.has("output")
                ? Optional.of(context.path(arguments.value("output").get()))
                : Optional.empty();
        List<String> values = arguments.values("format");
        for (String value : values.isEmpty() ? List.of(ReportFormat.HUMAN.id()) : values) {
            int equals = value.indexOf('=');
            ReportFormat format = format(equals < 0 ? value : value.substring(0, equals));
            if (equals == value.length() - 1) {
                throw new UsageException("'--format " + Visible.of(value) + "' names no file");
            }
            targets.add(new ReportTarget(
                    format, equals < 0 ? output : Optional.of(context.path(value.substring(equals + 1)))));
        }
        check(targets, output);
        return targets;
    }

    private static ReportFormat format(String id) {
        Optional<ReportFormat> format = ReportFormat.of(id);
        if (format.isEmpty()) {
            List<String> ids = new ArrayList<>();
            for (ReportFormat known : ReportFormat.values()) {
                ids.add(known.id());
            }
            throw new UsageException("unknown format '" + Visible.of(id) + "'" + DidYouMean.hint(id, ids) + " ("
                    + String.join(", ", ids) + ")");
        }
        return format.get();
    }

    private static void check(List<ReportTarget> targets, Optional<Path> output) {
        Set<String> places = new HashSet<>();
        boolean outputUsed = output.isEmpty();
        for (ReportTarget target : targets) {
            String place = target.file.isEmpty()
                    ? ""
                    : target.file.get().toAbsolutePath().normalize().toString();
            if (!places.add(place)) {
                throw new UsageException(
                        place.isEmpty()
                                ? "two reports for standard output; give one of them a file, such as '--format "
                                        + target.format.id() + "=FILE'"
                                : "two reports for the file '" + Visible.of(place) + "'");
            }
            if (target.file.isPresent()) {
                check(target.file.get());
            }
            outputUsed |= target.file.equals(output);
        }
        if (!outputUsed) {
            throw new UsageException("every '--format' names a file of its own, so there is nothing for '--output'");
        }
    }

    private static void check(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new UsageException("'" + Visible.of(file.toString()) + "' is a folder, a report needs a file");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException("the folder of '" + Visible.of(file.toString()) + "' does not exist");
        }
    }

    /** Whether a person reads it, or a program. */
    boolean forPeople() {
        return format == ReportFormat.HUMAN || format == ReportFormat.CONCISE;
    }
}
