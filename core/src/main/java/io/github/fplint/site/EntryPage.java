package io.github.fplint.site;

import io.github.fplint.assess.Category;
import io.github.fplint.catalogue.CatalogueEntry;
import io.github.fplint.catalogue.CatalogueRule;
import io.github.fplint.model.Detection;
import io.github.fplint.model.FieldMatch;
import io.github.fplint.model.Selection;
import java.util.ArrayList;
import java.util.List;

/** A page about one benign cause. */
record EntryPage(
        String id,
        String text,
        List<Reading> readings,
        List<CatalogueEntry.Variant> variants,
        List<Link> techniques,
        List<Link> moreTechniques,
        List<Link> dataSources,
        String count,
        List<RuleBox> rules,
        List<RuleLine> more) {

    /** Rules that are shown with their description and logic; more of them only by title. */
    private static final int SHOWN = 2;

    private static final int TECHNIQUES = 20;
    private static final int VARIANTS = 20;
    private static final int LONGEST_DESCRIPTION = 200;
    private static final int LONGEST_LOGIC = 200;

    /** A label and the words that led to it; {@code href} is empty where it has no page. */
    record Reading(String label, String href, List<String> words) {}

    /** A rule with what it looks for. */
    record RuleBox(RuleLine line, String description, List<Logic> logic) {}

    /** A piece of detection logic: a name and what belongs to it. */
    record Logic(String key, String value) {}

    static EntryPage of(CatalogueEntry entry) {
        List<CatalogueRule> rules = entry.rules();
        List<Link> techniques = entry.techniques().stream()
                .map(t -> new Link(Links.name(t), Links.technique(t)))
                .toList();
        int shown = Math.min(SHOWN, rules.size());
        return new EntryPage(
                entry.id(),
                entry.text(),
                readings(entry),
                entry.variants().size() == 1
                        ? List.of()
                        : entry.variants().stream().limit(VARIANTS).toList(),
                techniques.subList(0, Math.min(TECHNIQUES, techniques.size())),
                techniques.subList(Math.min(TECHNIQUES, techniques.size()), techniques.size()),
                entry.dataSources().stream()
                        .map(d -> new Link(d, Links.dataSource(d)))
                        .toList(),
                Figure.number(rules.size()) + (rules.size() == 1 ? " rule" : " rules"),
                rules.subList(0, shown).stream().map(EntryPage::box).toList(),
                rules.subList(shown, rules.size()).stream().map(RuleLine::of).toList());
    }

    private static List<Reading> readings(CatalogueEntry entry) {
        List<Reading> readings = new ArrayList<>();
        for (Category category : entry.categories()) {
            readings.add(new Reading(category.id(), Links.category(category), words(entry, category)));
        }
        readings.add(new Reading(entry.specificity().id(), "", List.of()));
        if (entry.circular()) {
            readings.add(new Reading("circular", "", List.of()));
        }
        return readings;
    }

    private static List<String> words(CatalogueEntry entry, Category category) {
        return entry.evidence().stream()
                .filter(w -> w.category().filter(c -> c == category).isPresent())
                .map(CatalogueEntry.Words::text)
                .distinct()
                .toList();
    }

    private static RuleBox box(CatalogueRule rule) {
        return new RuleBox(
                RuleLine.of(rule),
                SafeText.brief(rule.rule().description().orElse(""), LONGEST_DESCRIPTION),
                logic(rule.rule().detection()));
    }

    private static List<Logic> logic(Detection detection) {
        List<Logic> lines = new ArrayList<>();
        int left = LONGEST_LOGIC;
        for (Selection selection : detection.selections()) {
            for (FieldMatch match : selection.matches()) {
                if (left <= 0) {
                    break;
                }
                List<String> values = new ArrayList<>();
                match.values().stream().limit(4).forEach(v -> values.add(SafeText.brief(v.value(), 60)));
                String value = String.join(", ", values) + (match.values().size() > 4 ? ", …" : "");
                String key = selection.name().value() + (match.field().isEmpty() ? "" : " " + match.field());
                lines.add(new Logic(SafeText.brief(key, 80), value));
                left -= key.length() + value.length();
            }
        }
        String query = detection.queries().isEmpty()
                ? ""
                : SafeText.brief(
                        detection.queries().get(0).value(),
                        detection.selections().isEmpty() ? 150 : 60);
        if (!query.isEmpty()) {
            lines.add(new Logic(detection.selections().isEmpty() ? "" : "condition", query));
        }
        return lines;
    }
}
