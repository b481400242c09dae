package io.github.fplint.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.assess.Specificity;
import io.github.fplint.catalogue.Attack;
import io.github.fplint.catalogue.TechniqueSummary;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.function.ToIntFunction;

/** Layers for ATT&amp;CK Navigator, layer format 4.5. */
enum NavigatorLayer {
    COUNT(
            "count",
            "Benign causes",
            "How many benign causes rules name",
            "#0a58a8",
            t -> t.entries().size()),
    QUALITY(
            "quality",
            "Specific guidance",
            "Per cent of rules whose guidance is specific",
            "#2e7d32",
            t -> Math.round(100f * t.guidance().getOrDefault(Specificity.SPECIFIC, 0) / t.rules())),
    GAP("gap", "Guidance gap", "Rules that name no benign cause", "#b3261e", TechniqueSummary::gap);

    private final String id;
    private final String title;
    private final String description;
    private final String colour;

    @SuppressWarnings("ImmutableEnumChecker") // The functions hold no state.
    private final ToIntFunction<TechniqueSummary> score;

    NavigatorLayer(String id, String title, String description, String colour, ToIntFunction<TechniqueSummary> score) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.colour = colour;
        this.score = score;
    }

    /** Where it stands below the site's folder. */
    String path() {
        return "layers/" + id + ".json";
    }

    String json(Collection<TechniqueSummary> techniques) throws IOException {
        StringWriter out = new StringWriter();
        int most = techniques.stream().mapToInt(score).max().orElse(1);
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("name", "fplint: " + title);
            json.writeObjectFieldStart("versions");
            json.writeStringField("attack", Attack.VERSION);
            json.writeStringField("navigator", "5.1.0");
            json.writeStringField("layer", "4.5");
            json.writeEndObject();
            json.writeStringField("domain", "enterprise-attack");
            json.writeStringField("description", description);
            json.writeArrayFieldStart("techniques");
            for (TechniqueSummary technique : techniques) {
                if (technique.technique().isPresent()) {
                    json.writeStartObject();
                    json.writeStringField("techniqueID", technique.id());
                    json.writeNumberField("score", score.applyAsInt(technique));
                    json.writeStringField("comment", comment(technique));
                    json.writeBooleanField("enabled", true);
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeObjectFieldStart("gradient");
            json.writeArrayFieldStart("colors");
            json.writeString("#ffffff");
            json.writeString(colour);
            json.writeEndArray();
            json.writeNumberField("minValue", 0);
            json.writeNumberField("maxValue", Math.max(1, most));
            json.writeEndObject();
            json.writeEndObject();
        }
        return out.toString() + '\n';
    }

    private static String comment(TechniqueSummary technique) {
        return Figure.number(technique.rules()) + " rules, " + Figure.number(technique.gap()) + " without a cause";
    }
}
