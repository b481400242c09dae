package io.github.fplint.catalogue;

import io.github.fplint.assess.Assessment;
import io.github.fplint.assess.Category;
import io.github.fplint.assess.Evidence;
import io.github.fplint.assess.Specificity;
import io.github.fplint.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An entry while statements still join it. */
final class EntryDraft {

    private static final int LONGEST_WORDS = 200;

    /** A wording and how it was read first. */
    private static final class Wording {
        final String text;
        final List<CatalogueEntry.Words> evidence;
        int count;

        Wording(String text, List<CatalogueEntry.Words> evidence) {
            this.text = text;
            this.evidence = evidence;
        }
    }

    /** Most frequent first, then the shortest, which says the same in fewer words. */
    private static final Comparator<Wording> CLEAREST = Comparator.<Wording>comparingInt(w -> -w.count)
            .thenComparingInt(w -> w.text.length())
            .thenComparing(w -> w.text, Finding.PATH_ORDER);

    private final Map<String, Wording> wordings = new LinkedHashMap<>();
    private final Map<Category, Integer> categories = new EnumMap<>(Category.class);
    private final Map<Specificity, Integer> specificities = new EnumMap<>(Specificity.class);
    private final List<CatalogueRule> rules = new ArrayList<>();
    private boolean circular = true;
    private int statements;

    @SuppressWarnings("ReferenceEquality") // The same rule, not one that reads alike.
    void add(CauseReader.NamedCause cause) {
        Assessment assessment = cause.assessment();
        CatalogueRule rule = cause.rule();
        wordings.computeIfAbsent(capitalised(cause.text()), text -> new Wording(text, words(cause.read(), assessment)))
                .count++;
        assessment.categories().forEach(category -> categories.merge(category, 1, Integer::sum));
        specificities.merge(assessment.specificity(), 1, Integer::sum);
        circular &= assessment.circular();
        // Statements come rule by rule.
        if (rules.isEmpty() || rules.get(rules.size() - 1) != rule) {
            rules.add(rule);
        }
        statements++;
    }

    CatalogueEntry entry(String id) {
        List<Wording> sorted = new ArrayList<>(wordings.values());
        sorted.sort(CLEAREST);
        Set<Category> named = EnumSet.noneOf(Category.class);
        categories.forEach((category, count) -> {
            if (count * 2 >= statements) {
                named.add(category);
            }
        });
        Specificity specificity = specificities.entrySet().stream()
                .max(Map.Entry.<Specificity, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
        Set<String> techniques = new TreeSet<>();
        rules.forEach(rule -> techniques.addAll(rule.techniques()));
        return new CatalogueEntry(
                id,
                sorted.get(0).text,
                sorted.stream()
                        .map(w -> new CatalogueEntry.Variant(w.text, w.count))
                        .toList(),
                named,
                specificity,
                circular,
                sorted.get(0).evidence,
                List.copyOf(techniques),
                List.copyOf(rules));
    }

    private static List<CatalogueEntry.Words> words(String read, Assessment assessment) {
        List<CatalogueEntry.Words> words = new ArrayList<>();
        for (Evidence evidence : assessment.evidence()) {
            words.add(new CatalogueEntry.Words(
                    line(read.substring(evidence.start(), evidence.end())),
                    evidence.category(),
                    line(evidence.reason())));
        }
        return words;
    }

    private static String line(String text) {
        return CleanText.cut(CleanText.line(text), LONGEST_WORDS);
    }

    /** Starts a sentence with a capital, unless its first word is a name such as {@code svchost.exe}. */
    private static String capitalised(String text) {
        int end = text.indexOf(' ');
        String first = end < 0 ? text : text.substring(0, end);
        boolean word = first.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-' || c == ',' || c == '\'');
        return word ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }
}
