package io.github.fplint.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.assess.Assessor;
import io.github.fplint.assess.RuleContext;
import io.github.fplint.model.LogSource;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.terminal.Visible;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Assesses statements that come as JSON lines, one after the other.
 *
 * @param rule what stands beside a statement that does not say so itself
 */
record StatementLines(Assessor assessor, RuleContext rule, Context context) {

    /** Answers every line; one that cannot be read is told of on standard error. */
    ExitCode run() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(context.in(), StandardCharsets.UTF_8), 1 << 16);
        ExitCode code = ExitCode.CLEAN;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (text.isBlank()) {
                continue;
            }
            try {
                context.out().line(answer(Json.object(text)));
            } catch (Json.BadJson e) {
                context.err().line("fplint: line " + number + ": " + Visible.of(e.getMessage()));
                code = ExitCode.USAGE;
            }
            if (!lines.ready()) {
                // A program at the other end may wait for the answer before it asks again.
                context.out().flush();
                context.err().flush();
            }
        }
        return code;
    }

    private String answer(Map<?, ?> question) throws Json.BadJson, IOException {
        Object text = question.get("text");
        if (!(text instanceof String || (text == null && question.containsKey("text")))) {
            throw new Json.BadJson(text == null ? "no \"text\"" : "\"text\" is no string");
        }
        String statement = text == null ? "" : (String) text;
        StringWriter line = new StringWriter();
        try (JsonGenerator json = Json.compact(line)) {
            json.writeStartObject();
            if (question.containsKey("id")) {
                id(json, question.get("id"));
            }
            AssessmentJson.fields(json, statement, assessor.assess(statement, context(question)));
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void id(JsonGenerator json, @Nullable Object id) throws Json.BadJson, IOException {
        if (id instanceof Map || id instanceof List) {
            throw new Json.BadJson("\"id\" is neither string nor number");
        }
        json.writeFieldName("id");
        json.writeObject(id);
    }

    private RuleContext context(Map<?, ?> question) {
        Object logSource = question.get("logsource");
        return new RuleContext(
                string(question, "rule_title").or(rule::title),
                string(question, "format").map(StatementLines::format).orElseGet(rule::format),
                logSource instanceof Map<?, ?> map ? logSource(map) : rule.logSource());
    }

    /** The format of that name; rules of a format that fplint does not read have statements all the same. */
    static Optional<RuleFormat> format(String id) {
        for (RuleFormat format : RuleFormat.values()) {
            if (format.id().equals(id)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The log source by the names that each rule format has for its parts. */
    private static LogSource logSource(Map<?, ?> map) {
        List<String> dataSources = new ArrayList<>(strings(map, "data_source"));
        dataSources.addAll(strings(map, "index"));
        return new LogSource(
                string(map, "product").or(() -> string(map, "asset_type").map(a -> a.toLowerCase(Locale.ROOT))),
                string(map, "category"),
                string(map, "service"),
                dataSources);
    }

    private static Optional<String> string(Map<?, ?> map, String key) {
        List<String> strings = strings(map, key);
        return strings.isEmpty() ? Optional.empty() : Optional.of(strings.get(0));
    }

    private static List<String> strings(Map<?, ?> map, String key) {
        Object value = map.get(key);
        List<String> strings = new ArrayList<>();
        for (Object item : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            if (item instanceof String string && !string.isBlank()) {
                strings.add(string);
            }
        }
        return strings;
    }
}
