package io.github.fplint.catalogue;

import io.github.fplint.assess.Category;
import io.github.fplint.assess.Specificity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows parts of a catalogue in a terminal. */
public final class CatalogueText {

    private static final Pattern TECHNIQUE = Pattern.compile("[Tt]\\d{4}(\\.\\d{3})?");

    /** Longer texts are cut, so that no rule floods a terminal. */
    private static final int LONGEST_LINE = 500;

    private CatalogueText() {}

    /**
     * What the catalogue says to a question.
     *
     * @param query a technique such as {@code T1059.001}, a category such as {@code admin-script}, or words that an
     *     entry has to have
     * @return lines without control characters, each with a line end
     */
    public static String show(Catalogue catalogue, String query) {
        String question = CleanText.line(query);
        Optional<Category> category = Category.of(question.toLowerCase(Locale.ROOT));
        if (TECHNIQUE.matcher(question).matches()) {
            return technique(catalogue, question.toUpperCase(Locale.ROOT));
        }
        return category.isPresent() ? category(catalogue, category.get()) : words(catalogue, question);
    }

    private static String technique(Catalogue catalogue, String id) {
        Optional<TechniqueSummary> found = catalogue.technique(id);
        if (found.isEmpty()) {
            String name =
                    Attack.bundled().technique(id).map(t -> ' ' + t.name()).orElse("");
            return "no rule names " + id + name + '\n';
        }
        TechniqueSummary technique = found.get();
        StringBuilder text = new StringBuilder(technique.id() + ' ' + technique.name());
        technique
                .technique()
                .map(Attack.Technique::tactics)
                .filter(t -> !t.isEmpty())
                .ifPresent(tactics -> text.append(" (" + String.join(", ", tactics) + ')'));
        if (!technique.id().equals(id)) {
            text.append(", formerly ").append(id);
        }
        text.append('\n')
                .append(count(technique.rules(), "rule"))
                .append(", ")
                .append(count(technique.entries().size(), "cause"))
                .append("; ")
                .append(technique.gap())
                .append(" without a cause, ")
                .append(technique.guidance().getOrDefault(Specificity.SPECIFIC, 0))
                .append(" with specific guidance\n");
        IdentityHashMap<CatalogueEntry, Integer> named = new IdentityHashMap<>();
        technique
                .entries()
                .forEach(e -> named.put(e, (int)
                        e.rules().stream().filter(r -> r.names(technique.id())).count()));
        // The entries come with the most rules first; among those with as many here, that order stays.
        List<CatalogueEntry> sorted = new ArrayList<>(technique.entries());
        sorted.sort(Comparator.comparingInt(e -> -named.getOrDefault(e, 0)));
        return entries(text, sorted, e -> named.getOrDefault(e, 0));
    }

    private static String category(Catalogue catalogue, Category category) {
        List<CatalogueEntry> entries = catalogue.entries().stream()
                .filter(e -> e.categories().contains(category))
                .sorted(CatalogueBuilder.BY_RULES)
                .toList();
        return entries(
                new StringBuilder(
                        category.id() + ": " + category.meaning() + '\n' + count(entries.size(), "cause") + '\n'),
                entries,
                e -> e.rules().size());
    }

    private static String words(Catalogue catalogue, String question) {
        List<String> words = Arrays.stream(question.toLowerCase(Locale.ROOT).split(" ", -1))
                .filter(w -> !w.isEmpty())
                .toList();
        List<CatalogueEntry> entries = new ArrayList<>();
        for (CatalogueEntry entry : catalogue.entries()) {
            boolean found = entry.variants().stream()
                    .map(v -> v.text().toLowerCase(Locale.ROOT))
                    .anyMatch(text -> words.stream().allMatch(text::contains));
            if (found && !words.isEmpty()) {
                entries.add(entry);
            }
        }
        entries.sort(CatalogueBuilder.BY_RULES);
        return entries(
                new StringBuilder(count(entries.size(), "cause") + " with '" + question + "'\n"),
                entries,
                e -> e.rules().size());
    }

    private static String entries(
            StringBuilder text, List<CatalogueEntry> entries, ToIntFunction<CatalogueEntry> rules) {
        for (CatalogueEntry entry : entries) {
            text.append(String.format(Locale.ROOT, "%5d  ", rules.applyAsInt(entry)))
                    .append(CleanText.cut(entry.text(), LONGEST_LINE));
            if (!entry.categories().isEmpty()) {
                text.append(
                        entry.categories().stream().map(Category::id).collect(Collectors.joining(", ", "  [", "]")));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
