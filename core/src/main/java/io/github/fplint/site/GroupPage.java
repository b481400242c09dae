package io.github.fplint.site;

import io.github.fplint.assess.Category;
import io.github.fplint.catalogue.Attack;
import io.github.fplint.catalogue.CatalogueEntry;
import io.github.fplint.catalogue.CatalogueRule;
import io.github.fplint.catalogue.CatalogueWriter;
import io.github.fplint.catalogue.TechniqueSummary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A page about some rules: those of a technique, a category, a data source or a source.
 *
 * @param kind what the page is about, in a word
 * @param note what else there is to know, empty where nothing
 * @param advice for a category, what it is and which filter it leads to
 * @param near links to pages nearby, such as a technique's tactics and sub-techniques
 * @param filter what to search for to see these entries
 * @param left how many of its entries the table has, empty where it has all
 * @param gaps rules that name no cause
 */
record GroupPage(
        String kind,
        String heading,
        String note,
        List<String> advice,
        List<Link> near,
        String filter,
        String api,
        String address,
        List<Figure> figures,
        List<Chart> charts,
        String left,
        List<EntryRow> entries,
        List<RuleLine> gaps) {

    /** Larger tables would make a heavy page; the rest stands on the pages of techniques and in the search. */
    private static final int MOST = 300;

    private static final int TOP = 12;

    /** A bar chart. */
    record Chart(String title, List<Bar> bars) {}

    static GroupPage technique(Site site, TechniqueSummary technique) {
        String id = technique.id();
        List<CatalogueRule> rules = site.rulesOf(id);
        List<Link> near = new ArrayList<>();
        Attack.parent(id).ifPresent(p -> near.add(new Link(Links.name(p), Links.technique(p))));
        site.techniques().keySet().stream()
                .filter(t -> t.startsWith(id + '.'))
                .forEach(t -> near.add(new Link(Links.name(t), Links.technique(t))));
        List<Chart> charts = List.of(new Chart("Which causes explain alerts", causes(site, rules)));
        return new GroupPage(
                "Technique",
                Links.name(id),
                tactics(technique),
                List.of(),
                near,
                "technique=" + id,
                "api/techniques/" + id + ".json",
                technique.technique().isPresent()
                        ? "https://attack.mitre.org/techniques/" + id.replace('.', '/') + '/'
                        : "",
                site.figures(rules, technique.entries().size()),
                charts,
                "",
                rows(technique.entries(), rules),
                gaps(site, rules));
    }

    private static String tactics(TechniqueSummary technique) {
        if (technique.technique().isEmpty()) {
            return "ATT&CK " + Attack.VERSION + " does not know this id.";
        }
        List<String> tactics = technique.technique().get().tactics();
        List<String> names = Attack.bundled().tactics().stream()
                .filter(t -> tactics.contains(t.shortName()))
                .map(Attack.Tactic::name)
                .toList();
        return names.isEmpty() ? "No longer part of ATT&CK." : String.join(", ", names);
    }

    static GroupPage category(Site site, Category category) {
        List<CatalogueRule> rules = site.rulesOf(category);
        List<CatalogueEntry> entries = site.entries().stream()
                .filter(e -> e.categories().contains(category))
                .toList();
        String[] texts = CategoryGuide.of(category);
        return new GroupPage(
                "Category",
                category.id(),
                category.meaning(),
                List.of(texts),
                List.of(),
                "category=" + category.id(),
                "api/categories/" + category.id() + ".json",
                "",
                site.figures(rules, entries.size()),
                List.of(techniques(rules)),
                left(entries),
                entries.stream().limit(MOST).map(EntryRow::of).toList(),
                List.of());
    }

    static GroupPage dataSource(Site site, String name, List<CatalogueRule> rules) {
        return group(site, "Data source", "data", name, "api/data-sources/", rules, "");
    }

    static GroupPage source(Site site, String name, List<CatalogueRule> rules) {
        String address = site.catalogue().sources().stream()
                .filter(s -> s.name().equals(name))
                .flatMap(s -> s.url().stream())
                .findFirst()
                .orElse("");
        return group(site, "Rule source", "source", name, "api/sources/", rules, address);
    }

    private static GroupPage group(
            Site site, String kind, String facet, String name, String api, List<CatalogueRule> rules, String address) {
        Set<CatalogueRule> here = identities(rules);
        List<CatalogueEntry> entries = site.entries().stream()
                .filter(e -> e.rules().stream().anyMatch(here::contains))
                .toList();
        return new GroupPage(
                kind,
                name,
                "",
                List.of(),
                List.of(),
                facet + '=' + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8),
                api + CatalogueWriter.fileName(name) + ".json",
                address,
                site.figures(rules, entries.size()),
                List.of(new Chart("Which causes explain alerts", causes(site, rules)), techniques(rules)),
                left(entries),
                rows(entries, rules).stream().limit(MOST).toList(),
                List.of());
    }

    private static String left(List<CatalogueEntry> entries) {
        return entries.size() <= MOST ? "" : "The " + MOST + " with most rules of " + Figure.number(entries.size());
    }

    private static List<Bar> causes(Site site, List<CatalogueRule> rules) {
        return Bar.of(site.categories(rules), TOP, Category::id, Links::category, site.gap(rules));
    }

    private static Chart techniques(List<CatalogueRule> rules) {
        return new Chart(
                "Techniques with most rules", Bar.of(Site.techniques(rules), TOP, Links::name, Links::technique));
    }

    private static List<EntryRow> rows(Collection<CatalogueEntry> entries, List<CatalogueRule> rules) {
        Set<CatalogueRule> here = identities(rules);
        return entries.stream()
                .map(e -> EntryRow.of(
                        e, (int) e.rules().stream().filter(here::contains).count()))
                .sorted(Comparator.comparingInt(r -> -r.rules()))
                .toList();
    }

    private static Set<CatalogueRule> identities(List<CatalogueRule> rules) {
        Set<CatalogueRule> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(rules);
        return identities;
    }

    private static List<RuleLine> gaps(Site site, List<CatalogueRule> rules) {
        return rules.stream().filter(r -> !site.explained(r)).map(RuleLine::of).toList();
    }
}
