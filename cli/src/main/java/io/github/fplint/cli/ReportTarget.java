package io.github.fplint.cli;

import io.github.fplint.report.ReportFormat;
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
        Optional<Path> output = arguments.value("output").map(context::path);
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
        List<String> ids = new ArrayList<>();
        for (ReportFormat format : ReportFormat.values()) {
            ids.add(format.id());
        }
        return ReportFormat.of(id)
                .orElseThrow(() -> new UsageException("unknown format '" + Visible.of(id) + "'"
                        + DidYouMean.hint(id, ids) + " (" + String.join(", ", ids) + ")"));
    }

    private static void check(List<ReportTarget> targets, Optional<Path> output) {
        Set<Object> places = new HashSet<>();
        for (ReportTarget target : targets) {
            if (!places.add(target.file.map(Path::toAbsolutePath).map(Path::normalize))) {
                throw new UsageException(
                        target.file.isPresent()
                                ? "two reports for the file '"
                                        + Visible.of(target.file.get().toString()) + "'"
                                : "two reports for standard output; give one of them a file, such as '--format "
                                        + target.format.id() + "=FILE'");
            }
            target.file.ifPresent(ReportTarget::check);
        }
        if (output.isPresent() && targets.stream().noneMatch(t -> t.file.equals(output))) {
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
