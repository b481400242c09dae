package io.github.fplint.stats;

import io.github.fplint.assess.Alerting;
import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.assess.Category;
import io.github.fplint.assess.Specificity;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.LogSource;
import io.github.fplint.source.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Figures about rules that raise alerts: filters, and rules that only a correlation refers to, are not counted.
 *
 * @param all every rule
 * @param current the rules that are not deprecated
 * @param specificities how many rules' best statement has each specificity, the least helpful first; specific but
 *     circular ones are counted as {@link #CIRCULAR}
 * @param formats by format, the one with most rules first
 * @param logSources by product and category or service, the one with most rules first
 * @param levels by level, the one with most rules first
 * @param categories how many rules name each category, the most frequent first; those that no rule names are left out
 * @param folders folders with {@value #FOLDER_MINIMUM} rules or more of their own, the smallest specific share first
 */
public record RuleStats(
        Tally all,
        Tally current,
        List<Count> specificities,
        List<Tally> formats,
        List<Tally> logSources,
        List<Tally> levels,
        List<Count> categories,
        List<Tally> folders) {

    /** Folders with fewer rules say little about anyone's habits. */
    public static final int FOLDER_MINIMUM = 10;

    /** The name under which specific but circular guidance is counted. */
    public static final String CIRCULAR = "circular";

    /** The name of a group of rules that do not say what they are grouped by. */
    public static final String NONE = "(none)";

    private static final Comparator<Tally> MOST_RULES =
            Comparator.comparingInt(Tally::rules).reversed().thenComparing(Tally::name);

    private static final Comparator<Tally> LEAST_SPECIFIC =
            Comparator.comparingDouble(Tally::specificShare).thenComparing(MOST_RULES);

    public RuleStats {
        specificities = List.copyOf(specificities);
        formats = List.copyOf(formats);
        logSources = List.copyOf(logSources);
        levels = List.copyOf(levels);
        categories = List.copyOf(categories);
        folders = List.copyOf(folders);
    }

    /** Counts rules. */
    public static RuleStats of(Collection<AssessedRule> rules) {
        Alerting alerting = Alerting.among(List.copyOf(rules));
        List<AssessedRule> counted =
                rules.stream().filter(r -> alerting.alerts(r.rule())).toList();
        return new RuleStats(
                tally("all", counted),
                tally(
                        "current",
                        counted.stream().filter(r -> !r.rule().deprecated()).toList()),
                specificities(counted),
                group(counted, r -> r.rule().format().id(), MOST_RULES),
                group(counted, r -> logSource(r.rule().logSource()), MOST_RULES),
                group(counted, r -> r.rule().level().map(Located::value).orElse(NONE), MOST_RULES),
                categories(counted),
                group(counted, r -> folder(r.rule()), LEAST_SPECIFIC).stream()
                        .filter(f -> f.rules() >= FOLDER_MINIMUM)
                        .toList());
    }

    /** The share of rules, deprecated ones aside, whose best statement is specific and not circular: from 0 to 1. */
    public double score() {
        return current.specificShare();
    }

    private static List<Tally> group(
            List<AssessedRule> rules, Function<AssessedRule, String> name, Comparator<Tally> order) {
        Map<String, List<AssessedRule>> groups = new LinkedHashMap<>();
        for (AssessedRule rule : rules) {
            groups.computeIfAbsent(name.apply(rule), n -> new ArrayList<>()).add(rule);
        }
        return groups.entrySet().stream()
                .map(g -> tally(g.getKey(), g.getValue()))
                .sorted(order)
                .toList();
    }

    private static Tally tally(String name, List<AssessedRule> rules) {
        int guided = 0;
        int specific = 0;
        for (AssessedRule rule : rules) {
            String best = best(rule);
            guided += best.equals(Specificity.MISSING.id()) ? 0 : 1;
            specific += best.equals(Specificity.SPECIFIC.id()) ? 1 : 0;
        }
        return new Tally(name, rules.size(), guided, specific);
    }

    private static List<Count> specificities(List<AssessedRule> rules) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Specificity specificity : Specificity.values()) {
            if (specificity == Specificity.SPECIFIC) {
                counts.put(CIRCULAR, 0);
            }
            counts.put(specificity.id(), 0);
        }
        rules.forEach(r -> counts.merge(best(r), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new Count(e.getKey(), e.getValue()))
                .toList();
    }

    private static String best(AssessedRule rule) {
        return rule.best()
                .map(AssessedStatement::assessment)
                .map(a -> a.specificity() == Specificity.SPECIFIC && a.circular()
                        ? CIRCULAR
                        : a.specificity().id())
                .orElse(Specificity.MISSING.id());
    }

    private static List<Count> categories(List<AssessedRule> rules) {
        Map<Category, Integer> counts = new EnumMap<>(Category.class);
        for (AssessedRule rule : rules) {
            Set<Category> named = EnumSet.noneOf(Category.class);
            rule.statements().forEach(s -> named.addAll(s.assessment().categories()));
            named.forEach(c -> counts.merge(c, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(e -> new Count(e.getKey().id(), e.getValue()))
                .sorted(Comparator.comparingInt(Count::rules).reversed())
                .toList();
    }

    private static String logSource(LogSource source) {
        String detail = source.category().or(source::service).orElse("");
        String product = source.product().orElse("");
        if (product.isEmpty() && detail.isEmpty()) {
            return NONE;
        }
        return product.isEmpty() ? "any/" + detail : detail.isEmpty() ? product : product + "/" + detail;
    }

    private static String folder(DetectionRule rule) {
        int end = rule.path().lastIndexOf('/');
        return end < 0 ? "." : end == 0 ? "/" : rule.path().substring(0, end);
    }
}
