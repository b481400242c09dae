package io.github.fplint.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.stats.Count;
import io.github.fplint.stats.RuleStats;
import io.github.fplint.stats.Tally;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Statistics as one JSON object; shares have four digits behind the point. */
final class StatsJson {

    private StatsJson() {}

    static void print(RuleStats stats, Output out) throws IOException {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeNumberField("version", 1);
            share(json, "score", stats.score());
            counts(json, stats.all());
            json.writeNumberField(
                    "deprecated", stats.all().rules() - stats.current().rules());
            json.writeObjectFieldStart("bestStatement");
            for (Count count : stats.specificities()) {
                json.writeNumberField(count.name(), count.rules());
            }
            json.writeEndObject();
            tallies(json, "formats", stats.formats());
            tallies(json, "logSources", stats.logSources());
            tallies(json, "levels", stats.levels());
            json.writeArrayFieldStart("categories");
            for (Count count : stats.categories()) {
                json.writeStartObject();
                json.writeStringField("name", count.name());
                json.writeNumberField("rules", count.rules());
                json.writeEndObject();
            }
            json.writeEndArray();
            tallies(json, "folders", stats.folders());
            json.writeEndObject();
        }
        out.line("");
    }

    private static void tallies(JsonGenerator json, String field, List<Tally> tallies) throws IOException {
        json.writeArrayFieldStart(field);
        for (Tally tally : tallies) {
            json.writeStartObject();
            json.writeStringField("name", tally.name());
            counts(json, tally);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void counts(JsonGenerator json, Tally tally) throws IOException {
        json.writeNumberField("rules", tally.rules());
        json.writeNumberField("withGuidance", tally.guided());
        share(json, "withGuidanceShare", tally.guidedShare());
        json.writeNumberField("specific", tally.specific());
        share(json, "specificShare", tally.specificShare());
    }

    private static void share(JsonGenerator json, String field, double share) throws IOException {
        json.writeFieldName(field);
        json.writeNumber(
                BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP).toPlainString());
    }
}
