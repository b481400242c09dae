package io.github.fplint.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.catalogue.CatalogueEntry;
import io.github.fplint.catalogue.CatalogueRule;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The causes whose rules changed last, by the dates that rules give: the same rules give the same feeds. */
final class Feeds {

    private static final int MOST = 100;
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/](0[1-9]|1[0-2])[-/](0[1-9]|[12]\\d|3[01])");
    private static final String NO_DATE = "1970-01-01";
    private static final String TITLE = "Benign causes of alerts";

    /** An entry and the newest date of its rules. */
    private record Item(CatalogueEntry entry, String date) {}

    private final List<Item> items;
    private final String base;

    Feeds(Collection<CatalogueEntry> entries, String base) {
        this.base = base;
        this.items = entries.stream()
                .map(e -> new Item(e, newest(e)))
                .sorted(Comparator.comparing(Item::date)
                        .reversed()
                        .thenComparing(i -> i.entry().id()))
                .limit(MOST)
                .toList();
    }

    private static String newest(CatalogueEntry entry) {
        return entry.rules().stream()
                .flatMap(Feeds::dates)
                .max(Comparator.naturalOrder())
                .orElse(NO_DATE);
    }

    private static Stream<String> dates(CatalogueRule rule) {
        return Stream.of(rule.rule().date(), rule.rule().modified())
                .flatMap(Optional::stream)
                .map(DATE::matcher)
                .filter(Matcher::lookingAt)
                .map(m -> m.group(1) + '-' + m.group(2) + '-' + m.group(3));
    }

    private String updated() {
        return items.isEmpty() ? NO_DATE : items.get(0).date();
    }

    String atom() {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom">
                <author><name>fplint</name></author>
                """);
        xml.append("<title>")
                .append(TITLE)
                .append("</title><id>")
                .append(SafeText.escape(base.isEmpty() ? "urn:fplint:catalogue" : base))
                .append("</id><updated>")
                .append(updated())
                .append("T00:00:00Z</updated><link rel=\"self\" href=\"")
                .append(SafeText.escape(base + "feed.atom"))
                .append("\"/>\n");
        for (Item item : items) {
            CatalogueEntry entry = item.entry();
            xml.append("<entry><title>")
                    .append(SafeText.escape(entry.text()))
                    .append("</title><id>urn:fplint:entry:")
                    .append(entry.id())
                    .append("</id><link href=\"")
                    .append(SafeText.escape(base + Links.entry(entry.id())))
                    .append("\"/><updated>")
                    .append(item.date())
                    .append("T00:00:00Z</updated><summary>")
                    .append(SafeText.escape(summary(entry)))
                    .append("</summary></entry>\n");
        }
        return xml.append("</feed>\n").toString();
    }

    String json() throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("version", "https://jsonfeed.org/version/1.1");
            json.writeStringField("title", TITLE);
            if (!base.isEmpty()) {
                json.writeStringField("home_page_url", base);
                json.writeStringField("feed_url", base + "feed.json");
            }
            json.writeArrayFieldStart("items");
            for (Item item : items) {
                json.writeStartObject();
                json.writeStringField("id", "urn:fplint:entry:" + item.entry().id());
                json.writeStringField("url", base + Links.entry(item.entry().id()));
                json.writeStringField("title", item.entry().text());
                json.writeStringField("content_text", summary(item.entry()));
                json.writeStringField("date_modified", item.date() + "T00:00:00Z");
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        // A browser may show the file itself.
        return out.toString().replace("<", "\\u003c") + '\n';
    }

    private static String summary(CatalogueEntry entry) {
        int rules = entry.rules().size();
        return rules + (rules == 1 ? " rule" : " rules") + "; "
                + String.join(", ", entry.categories().stream().map(c -> c.id()).toList())
                + (entry.techniques().isEmpty() ? "" : "; " + String.join(", ", entry.techniques()));
    }
}
