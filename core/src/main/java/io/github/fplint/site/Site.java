package io.github.fplint.site;

import io.github.fplint.assess.Category;
import io.github.fplint.assess.Specificity;
import io.github.fplint.catalogue.Attack;
import io.github.fplint.catalogue.Catalogue;
import io.github.fplint.catalogue.CatalogueEntry;
import io.github.fplint.catalogue.CatalogueRule;
import io.github.fplint.catalogue.TechniqueSummary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** A catalogue with what the pages need to find in it. */
final class Site {

    /** Most rules first. */
    static final Comparator<CatalogueEntry> BY_RULES = Comparator.<CatalogueEntry>comparingInt(
                    e -> -e.rules().size())
            .thenComparing(CatalogueEntry::text)
            .thenComparing(CatalogueEntry::id);

    private final Catalogue catalogue;
    private final List<CatalogueEntry> byRules;
    private final Map<String, TechniqueSummary> techniques = new LinkedHashMap<>();
    private final Map<String, List<CatalogueRule>> byTechnique = new HashMap<>();
    private final IdentityHashMap<CatalogueRule, Set<Category>> causes = new IdentityHashMap<>();

    Site(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.byRules = catalogue.entries().stream().sorted(BY_RULES).toList();
        catalogue.techniques().forEach(t -> techniques.put(t.id(), t));
        for (CatalogueRule rule : catalogue.rules()) {
            Set<String> named = new HashSet<>(rule.techniques());
            rule.techniques()
                    .forEach(
                            t -> Attack.parent(t).map(Attack.bundled()::current).ifPresent(named::add));
            named.forEach(
                    t -> byTechnique.computeIfAbsent(t, k -> new ArrayList<>()).add(rule));
        }
        for (CatalogueEntry entry : catalogue.entries()) {
            for (CatalogueRule rule : entry.rules()) {
                causes.computeIfAbsent(rule, r -> java.util.EnumSet.noneOf(Category.class))
                        .addAll(entry.categories());
            }
        }
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** All entries, most rules first. */
    List<CatalogueEntry> entries() {
        return byRules;
    }

    Map<String, TechniqueSummary> techniques() {
        return Collections.unmodifiableMap(techniques);
    }

    /** Whether a rule names a benign cause. */
    boolean explained(CatalogueRule rule) {
        return causes.containsKey(rule);
    }

    /** How many rules name each category, each rule once. */
    Map<Category, Integer> categories(Collection<CatalogueRule> rules) {
        Map<Category, Integer> counts = new EnumMap<>(Category.class);
        for (CatalogueRule rule : rules) {
            causes.getOrDefault(rule, Set.of()).forEach(c -> counts.merge(c, 1, Integer::sum));
        }
        return counts;
    }

    /** How many rules name each technique. */
    static Map<String, Integer> techniques(Collection<CatalogueRule> rules) {
        Map<String, Integer> counts = new TreeMap<>();
        rules.forEach(rule -> rule.techniques().forEach(t -> counts.merge(t, 1, Integer::sum)));
        return counts;
    }

    /** The rules that name a technique or one of its sub-techniques. */
    List<CatalogueRule> rulesOf(String technique) {
        return Collections.unmodifiableList(byTechnique.getOrDefault(technique, List.of()));
    }

    /** The rules that name a category. */
    List<CatalogueRule> rulesOf(Category category) {
        return rules(r -> causes.getOrDefault(r, Set.of()).contains(category));
    }

    List<CatalogueRule> rules(Predicate<CatalogueRule> which) {
        return catalogue.rules().stream().filter(which).toList();
    }

    /** Rules by a property of theirs; those without it are left out. */
    Map<String, List<CatalogueRule>> groups(Function<CatalogueRule, String> property) {
        Map<String, List<CatalogueRule>> groups = new TreeMap<>();
        for (CatalogueRule rule : catalogue.rules()) {
            String value = property.apply(rule);
            if (!value.isEmpty()) {
                groups.computeIfAbsent(value, v -> new ArrayList<>()).add(rule);
            }
        }
        return groups;
    }

    static int specific(Collection<CatalogueRule> rules) {
        return (int) rules.stream()
                .filter(r -> r.specificity() == Specificity.SPECIFIC)
                .count();
    }

    int gap(Collection<CatalogueRule> rules) {
        return (int) rules.stream().filter(r -> !explained(r)).count();
    }

    /** The figures of a page about some rules. */
    List<Figure> figures(Collection<CatalogueRule> rules, int causes) {
        return List.of(
                Figure.of(rules.size(), "rule", "rules"),
                Figure.of(causes, "benign cause", "benign causes"),
                Figure.share(specific(rules), rules.size(), "rules with specific guidance"),
                Figure.share(gap(rules), rules.size(), "rules that name no cause"));
    }
}
