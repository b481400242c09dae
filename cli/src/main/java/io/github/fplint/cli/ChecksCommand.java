package io.github.fplint.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Preset;
import io.github.fplint.finding.Severity;
import io.github.fplint.lint.Linter;
import io.github.fplint.terminal.Palette;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists the checks. */
final class ChecksCommand extends Command {

    ChecksCommand() {
        super("checks");
        value(null, "preset");
        value("f", "format");
        value(null, "color");
    }

    @Override
    ExitCode run(Arguments arguments, Context context) throws IOException {
        arguments.refuseOperands();
        Optional<Preset> only = CheckNames.preset(arguments);
        List<CheckInfo> checks = new ArrayList<>();
        for (CheckInfo check : Linter.checks()) {
            if (only.isEmpty() || check.severity(only.get()).isPresent()) {
                checks.add(check);
            }
        }
        if (arguments.choice("format", "human", "human", "json").equals("json")) {
            context.out().guard(false);
            json(checks, context.out());
        } else {
            human(checks, only, Colour.of(arguments, context), context.out());
        }
        return ExitCode.CLEAN;
    }

    private static void human(List<CheckInfo> checks, Optional<Preset> only, Palette colour, Output out) {
        List<Preset> presets = only.map(List::of).orElse(List.of(Preset.values()));
        Table table = new Table();
        List<String> cells = new ArrayList<>(List.of(colour.strong("CODE"), colour.strong("NAME")));
        presets.forEach(p -> cells.add(colour.strong(p.id().toUpperCase(Locale.ROOT))));
        cells.add(colour.strong("WHAT IT FINDS"));
        table.row(cells.toArray(new String[0]));
        for (CheckInfo check : checks) {
            cells.clear();
            cells.add(check.code());
            cells.add(check.name());
            presets.forEach(p -> cells.add(severity(check.severity(p), colour)));
            cells.add(check.summary());
            table.row(cells.toArray(new String[0]));
        }
        table.print(out);
    }

    private static String severity(Optional<Severity> severity, Palette colour) {
        return severity.isEmpty()
                ? colour.faint("-")
                : colour.severity(severity.get(), severity.get().id());
    }

    private static void json(List<CheckInfo> checks, Output out) throws IOException {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeNumberField("version", 1);
            json.writeArrayFieldStart("checks");
            for (CheckInfo check : checks) {
                json.writeStartObject();
                json.writeStringField("code", check.code());
                json.writeStringField("name", check.name());
                json.writeStringField("summary", check.summary());
                json.writeObjectFieldStart("severities");
                for (Preset preset : Preset.values()) {
                    json.writeStringField(
                            preset.id(),
                            check.severity(preset).map(Severity::id).orElse(null));
                }
                json.writeEndObject();
                json.writeStringField("url", check.url());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.line("");
    }
}
