package io.github.fplint.site;

import io.github.fplint.assess.Category;
import io.github.fplint.assess.Specificity;
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
        String specificity,
        boolean circular,
        String yaml,
        List<Link> categories,
        List<Evidence> evidence,
        List<CatalogueEntry.Variant> variants,
        List<Link> techniques,
        List<Link> dataSources,
        String count,
        List<RuleBox> rules,
        List<RuleLine> more) {

    /** Rules that are shown with their description and logic; more of them only by title. */
    private static final int SHOWN = 2;

    private static final int VARIANTS = 20;
    private static final int LONGEST_DESCRIPTION = 150;
    private static final int LONGEST_LOGIC = 120;

    /** Words that led to a label. */
    record Evidence(String words, String label, String reason) {}

    /** A rule with what it looks for. */
    record RuleBox(RuleLine line, String description, List<Logic> logic) {}

    /** A piece of detection logic: a name and what belongs to it. */
    record Logic(String key, String value) {}

    static EntryPage of(CatalogueEntry entry) {
        List<CatalogueRule> rules = entry.rules();
        int shown = Math.min(SHOWN, rules.size());
        return new EntryPage(
                entry.id(),
                entry.text(),
                entry.specificity() == Specificity.SPECIFIC
                        ? "specific"
                        : entry.specificity().id(),
                entry.circular(),
                yaml(entry.text()),
                Links.categories(entry.categories()),
                entry.evidence().stream()
                        .map(w -> new Evidence(
                                w.text(), w.category().map(Category::id).orElse("specificity"), w.reason()))
                        .distinct()
                        .toList(),
                entry.variants().size() == 1
                        ? List.of()
                        : entry.variants().stream().limit(VARIANTS).toList(),
                entry.techniques().stream()
                        .map(t -> new Link(Links.name(t), Links.technique(t)))
                        .toList(),
                entry.dataSources().stream()
                        .map(d -> new Link(d, Links.dataSource(d)))
                        .toList(),
                Figure.number(rules.size()) + (rules.size() == 1 ? " rule" : " rules"),
                rules.subList(0, shown).stream().map(EntryPage::box).toList(),
                rules.subList(shown, rules.size()).stream().map(RuleLine::of).toList());
    }

    /** A list item that every YAML reader takes for the same text. */
    static String yaml(String text) {
        return "falsepositives:\n  - \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
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
