package io.github.fplint.assess;

import io.github.fplint.assess.ClauseReading.Note;
import io.github.fplint.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes labels of what the clauses of a statement say, beside the title of its rule. */
final class Labeller {

    /** The confidence that a statement names no cause where a phrase for one stands in it. */
    private static final double EVEN = 0.5;

    private final TextAnalyzer analyzer;
    private final @Nullable Model model;
    private final Thresholds thresholds;

    /** Reads with the built-in model, which is loaded when a statement first needs it. */
    Labeller(TextAnalyzer analyzer) {
        this(analyzer, null, Thresholds.FOUND);
    }

    /**
     * Reads with another model.
     *
     * @param model null for the built-in one
     */
    Labeller(TextAnalyzer analyzer, @Nullable Model model, Thresholds thresholds) {
        this.analyzer = analyzer;
        this.model = model;
        this.thresholds = thresholds;
    }

    Assessment label(String text, StatementReading reading, Optional<String> title) {
        if (reading.clauses().isEmpty()) {
            return new Assessment(Set.of(), wordless(text), false, List.of());
        }
        TitleWords titleWords = title.isPresent() ? new TitleWords(analyzer, title.get()) : null;
        StatementLabels said = StatementLabels.of(text, reading, titleWords);
        List<Evidence> evidence = new ArrayList<>();
        for (ClauseReading clause : reading.clauses()) {
            for (Note note : clause.notes()) {
                evidence.add(new Evidence(note.start(), note.end(), Optional.empty(), note.reason()));
            }
        }
        for (PhraseLabels labels : said.labels()) {
            evidence.addAll(labels.evidence());
        }
        Set<Category> categories = said.categories();
        Specificity specificity = said.specificity();
        boolean circular = said.circular();
        double confidence = 1;
        if (isOpen(said)) {
            Model asked = model == null ? Loaded.MODEL : model;
            ModelLabels judged = new ModelLabels(asked, thresholds, reading, said, titleWords, evidence);
            categories = judged.categories();
            specificity = judged.specificity();
            circular = judged.circular();
            confidence = judged.confidence();
        }
        if (specificity.rank() < Specificity.GENERIC.rank() && HalfNamedCause.isIn(reading)) {
            confidence = Math.min(confidence, EVEN);
        }
        if (!reading.english()) {
            categories = Set.of();
        }
        return new Assessment(categories, specificity, circular, inTextOrder(evidence, categories), confidence);
    }

    /** Whether the phrases of a passage leave something to the model. */
    private static boolean isOpen(StatementLabels said) {
        for (Passage passage : said.passages()) {
            if (!passage.isPlain()) {
                return true;
            }
        }
        return false;
    }

    /** A text without words: none at all, or a mark that stands for "nothing known". */
    private static Specificity wordless(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '.') {
                return Specificity.PLACEHOLDER;
            }
        }
        return Specificity.MISSING;
    }

    /** What led to a category that stayed, sorted by insertion: there are few. */
    private static List<Evidence> inTextOrder(List<Evidence> evidence, Set<Category> categories) {
        List<Evidence> kept = new ArrayList<>(evidence.size());
        for (Evidence one : evidence) {
            if (one.category().isEmpty() || categories.contains(one.category().get())) {
                int i = kept.size();
                while (i > 0 && kept.get(i - 1).start() > one.start()) {
                    i--;
                }
                kept.add(i, one);
            }
        }
        return kept;
    }

    /** Holds the model, so that it is loaded on first use. */
    private static final class Loaded {
        static final Model MODEL = Model.load();
    }
}
