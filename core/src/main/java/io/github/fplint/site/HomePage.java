package io.github.fplint.site;

import io.github.fplint.assess.Category;
import io.github.fplint.assess.Specificity;
import io.github.fplint.catalogue.Attack;
import io.github.fplint.catalogue.CatalogueRule;
import io.github.fplint.catalogue.TechniqueSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The start of the site: figures, the matrix, and ways into the rest. */
record HomePage(
        List<Figure> figures,
        String attack,
        List<Column> matrix,
        List<Group> categories,
        List<Group> sources,
        List<Group> dataSources,
        List<Group> strays) {

    /** A tactic. */
    record Column(String name, String count, List<Cell> cells) {}

    /**
     * A technique.
     *
     * @param rules none where no rule names it; the other properties mean nothing then
     * @param specific from 1 to 5, by its share of rules with specific guidance
     * @param gap from 1 to 5, by its share of rules that name no cause
     * @param many from 1 to 5, by its number of rules
     */
    record Cell(
            String id,
            String name,
            int rules,
            String specificShare,
            int specific,
            String gapShare,
            int gap,
            int many) {}

    /** A line of a table about rules. */
    record Group(String label, String note, String href, int count, String rules, String share, int width) {}

    static HomePage of(Site site) {
        List<CatalogueRule> rules = site.catalogue().rules();
        Attack attack = Attack.bundled();
        List<Column> matrix = new ArrayList<>();
        for (Attack.Tactic tactic : attack.tactics()) {
            List<Cell> cells = new ArrayList<>();
            int named = 0;
            for (Attack.Technique technique : attack.techniques()) {
                if (Attack.parent(technique.id()).isEmpty()
                        && technique.tactics().contains(tactic.shortName())) {
                    Cell cell = cell(technique, site.techniques().get(technique.id()));
                    named += cell.rules() > 0 ? 1 : 0;
                    cells.add(cell);
                }
            }
            matrix.add(new Column(tactic.name(), named + " of " + cells.size(), cells));
        }
        List<Group> categories = new ArrayList<>();
        for (Category category : Category.values()) {
            categories.add(
                    group(category.id(), category.meaning(), Links.category(category), site.rulesOf(category), rules));
        }
        categories.sort(java.util.Comparator.comparingInt(g -> -g.count()));
        List<Group> strays = new ArrayList<>();
        site.techniques().values().stream()
                .filter(t ->
                        t.technique().map(k -> k.state() != Attack.State.ACTIVE).orElse(true))
                .forEach(
                        t -> strays.add(group(t.id(), t.name(), Links.technique(t.id()), site.rulesOf(t.id()), rules)));
        return new HomePage(
                figures(site),
                Attack.VERSION,
                matrix,
                categories,
                groups(site, CatalogueRule::source, Links::source),
                groups(site, CatalogueRule::dataSource, Links::dataSource),
                strays);
    }

    private static List<Figure> figures(Site site) {
        List<Figure> figures = new ArrayList<>(
                site.figures(site.catalogue().rules(), site.entries().size()));
        figures.add(Figure.of(site.techniques().size(), "technique", "techniques and sub-techniques"));
        return figures;
    }

    private static Cell cell(Attack.Technique technique, @org.jspecify.annotations.Nullable TechniqueSummary summary) {
        if (summary == null) {
            return new Cell(technique.id(), technique.name(), 0, "", 0, "", 0, 0);
        }
        int specific = summary.guidance().getOrDefault(Specificity.SPECIFIC, 0);
        int rules = summary.rules();
        return new Cell(
                technique.id(),
                technique.name(),
                rules,
                Figure.percent(specific, rules),
                shade(specific, rules),
                Figure.percent(summary.gap(), rules),
                shade(summary.gap(), rules),
                rules < 5 ? 1 : rules < 20 ? 2 : rules < 80 ? 3 : rules < 200 ? 4 : 5);
    }

    private static int shade(int part, int whole) {
        return 1 + Math.min(4, 5 * part / whole);
    }

    private static List<Group> groups(
            Site site, Function<CatalogueRule, String> property, Function<String, String> href) {
        Map<String, List<CatalogueRule>> byValue = new LinkedHashMap<>(site.groups(property));
        List<Group> groups = new ArrayList<>();
        byValue.forEach((name, rules) -> groups.add(
                group(name, "", href.apply(name), rules, site.catalogue().rules())));
        groups.sort(java.util.Comparator.comparingInt(g -> -g.count()));
        return groups;
    }

    private static Group group(
            String label, String note, String href, List<CatalogueRule> rules, List<CatalogueRule> all) {
        return new Group(
                label,
                note,
                href,
                rules.size(),
                Figure.number(rules.size()),
                Figure.percent(Site.specific(rules), rules.size()),
                all.isEmpty() ? 0 : rules.size() * 100 / all.size());
    }
}
