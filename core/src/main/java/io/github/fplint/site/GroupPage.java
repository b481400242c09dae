package io.github.fplint.site;

import io.github.fplint.assess.Category;
import io.github.fplint.assess.Specificity;
import io.github.fplint.catalogue.Attack;
import io.github.fplint.catalogue.CatalogueEntry;
import io.github.fplint.catalogue.CatalogueRule;
import io.github.fplint.catalogue.CatalogueWriter;
import io.github.fplint.catalogue.TechniqueSummary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page about some rules: those of a technique, a category, a data source or a source.
 *
 * @param kind what the page is about, in a word
 * @param note what else there is to know, empty where nothing
 * @param advice for a category, what it is and which filter it leads to
 * @param near links to pages nearby, such as a technique's tactics and sub-techniques
 * @param filter what to search for to see these entries
 * @param left which of its entries the table has, empty where it has all
 * @param gaps rules that name no cause
 */
record GroupPage(
        String kind,
        String heading,
        String note,
        List<Advice> advice,
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

    private static final Map<Specificity, String> SAYINGS = new LinkedHashMap<>();

    static {
        SAYINGS.put(Specificity.SPECIFIC, "something that can be filtered on");
        SAYINGS.put(Specificity.GENERIC, "a general kind of cause");
        SAYINGS.put(Specificity.ADVICE_ONLY, "only what to do");
        SAYINGS.put(Specificity.LIKELIHOOD_ONLY, "only how likely it is");
        SAYINGS.put(Specificity.PLACEHOLDER, "only a word such as “Unknown”");
        SAYINGS.put(Specificity.MISSING, "nothing");
    }

    /** What a category is, and which filter it leads to. */
    record Advice(String cause, String filter) {}

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
                List.of(causes(site, rules), guidance(rules)),
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
        String[] guide = CategoryGuide.of(category);
        return new GroupPage(
                "Category",
                category.id(),
                category.meaning(),
                List.of(new Advice(guide[0], guide[1])),
                List.of(),
                "category=" + category.id(),
                "api/categories/" + category.id() + ".json",
                "",
                // Without the last one: these rules name a cause, all of them.
                site.figures(rules, entries.size()).subList(0, 3),
                List.of(techniques(rules), dataSources(rules)),
                left(entries),
                shown(entries).stream().map(EntryRow::of).toList(),
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
                List.of(causes(site, rules), techniques(rules), guidance(rules)),
                left(entries),
                rows(shown(entries), rules),
                List.of());
    }

    private static String left(List<CatalogueEntry> entries) {
        int shown = shown(entries).size();
        return shown == entries.size()
                ? ""
                : Figure.number(shown) + " of " + Figure.number(entries.size())
                        + ": those with most rules, and those of rules without a technique";
    }

    /** Without a script an entry can be reached by its techniques; one that has none must stand here. */
    private static List<CatalogueEntry> shown(List<CatalogueEntry> entries) {
        List<CatalogueEntry> shown = new ArrayList<>(entries.subList(0, Math.min(MOST, entries.size())));
        entries.stream().skip(MOST).filter(e -> e.techniques().isEmpty()).forEach(shown::add);
        return shown;
    }

    private static Chart causes(Site site, List<CatalogueRule> rules) {
        return new Chart(
                "Which causes explain alerts",
                Bar.of(site.categories(rules), TOP, Category::id, Links::category, site.gap(rules)));
    }

    /** How many rules say how much: the placeholders that are no entries are counted here. */
    private static Chart guidance(List<CatalogueRule> rules) {
        Map<Specificity, Integer> counts = new EnumMap<>(Specificity.class);
        rules.forEach(r -> counts.merge(r.specificity(), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(i -> i).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        SAYINGS.forEach((specificity, label) -> {
            int count = counts.getOrDefault(specificity, 0);
            bars.add(new Bar(
                    label,
                    "",
                    Figure.number(count),
                    count * 100 / most,
                    specificity.compareTo(Specificity.GENERIC) < 0));
        });
        return new Chart("What the rules say", bars);
    }

    private static Chart techniques(List<CatalogueRule> rules) {
        return new Chart(
                "Techniques with most rules", Bar.of(Site.techniques(rules), TOP, Links::name, Links::technique));
    }

    private static Chart dataSources(List<CatalogueRule> rules) {
        Map<String, Integer> counts = new HashMap<>();
        rules.stream()
                .map(CatalogueRule::dataSource)
                .filter(name -> !name.isEmpty())
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        return new Chart("Data sources with most rules", Bar.of(counts, TOP, name -> name, Links::dataSource));
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
