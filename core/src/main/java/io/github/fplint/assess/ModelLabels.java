package io.github.fplint.assess;

import io.github.fplint.assess.ClauseReading.Cause;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the model makes of a statement: of each passage for itself first, then of the whole. */
final class ModelLabels {

    private static final Category[] CATEGORIES = Category.values();

    /** Intended use is what no other cause explains, unless the model is as sure as this. */
    private static final double SURELY_INTENDED = Model.score(0.9);

    private final Model model;
    private final Thresholds thresholds;
    private final @Nullable TitleWords title;
    private final List<Evidence> evidence;
    private final Set<Category> categories = EnumSet.noneOf(Category.class);
    private final Specificity specificity;
    private final boolean circular;
    private double likeliestCause;
    private double mostSpecific;
    private double circularity = 1;

    /**
     * Judges a statement.
     *
     * @param evidence where reasons are added
     */
    ModelLabels(
            Model model,
            Thresholds thresholds,
            StatementReading reading,
            StatementLabels said,
            @Nullable TitleWords title,
            List<Evidence> evidence) {
        this.model = model;
        this.thresholds = thresholds;
        this.title = title;
        this.evidence = evidence;
        boolean cause = false;
        boolean specific = false;
        for (int i = 0; i < said.passages().size(); i++) {
            Passage passage = said.passages().get(i);
            PhraseLabels labels = said.labels().get(i);
            if (passage.isPlain()) {
                cause |= labels.cause();
                specific |= labels.specific();
                categories.addAll(labels.categories());
            } else if (passage.mayNameCause()) {
                double[] scores = scores(passage, labels);
                likeliestCause = Math.max(likeliestCause, Model.probability(scores[Model.CAUSE]));
                mostSpecific = Math.max(mostSpecific, Model.probability(scores[Model.SPECIFIC]));
                if (scores[Model.CAUSE] >= thresholds.cause()) {
                    cause = true;
                    specific |= scores[Model.SPECIFIC] >= thresholds.specific();
                    name(passage, labels, scores);
                }
            }
        }
        this.specificity = cause ? StatementLabels.specificity(specific) : nothing(reading, said.specificity());
        this.circular = cause && title != null && isCircular(said);
    }

    private double[] scores(Passage passage, PhraseLabels labels) {
        HashedFeatures features = new HashedFeatures();
        Features.of(passage, labels, title, features);
        return model.scores(features);
    }

    private void name(Passage passage, PhraseLabels labels, double[] scores) {
        Set<Category> here = EnumSet.noneOf(Category.class);
        for (Category category : CATEGORIES) {
            if (scores[Model.label(category)] >= thresholds.named()) {
                here.add(category);
            }
        }
        if (here.size() > 1 && scores[Model.label(Category.INTENDED_USE)] < SURELY_INTENDED) {
            here.remove(Category.INTENDED_USE);
        }
        Conventions.settle(here, passage);
        for (Category category : here) {
            if (!labels.categories().contains(category)) {
                evidence.add(place(passage, category, scores[Model.label(category)]));
            }
        }
        categories.addAll(here);
    }

    /** How a statement says nothing. */
    private Specificity nothing(StatementReading reading, Specificity said) {
        HashedFeatures features = new HashedFeatures();
        StatementFeatures.ofNothing(reading, said, features);
        double[] scores = model.scores(features);
        if (scores[Model.PLACEHOLDER] > scores[Model.LIKELIHOOD] && scores[Model.PLACEHOLDER] > scores[Model.ADVICE]) {
            return Specificity.PLACEHOLDER;
        }
        return scores[Model.ADVICE] > scores[Model.LIKELIHOOD] ? Specificity.ADVICE_ONLY : Specificity.LIKELIHOOD_ONLY;
    }

    private boolean isCircular(StatementLabels said) {
        HashedFeatures features = new HashedFeatures();
        StatementFeatures.ofCauses(said, title, features);
        double score = model.scores(features)[Model.CIRCULAR];
        circularity = Model.probability(score);
        return score >= thresholds.circular();
    }

    /** The doubtful phrase of the category, else the clauses that name a cause. */
    private static Evidence place(Passage passage, Category category, double score) {
        String reason = "model: " + Math.round(Model.probability(score) * 100) / 100.0;
        int start = passage.start();
        int end = passage.end();
        for (ClauseReading clause : passage.clauses()) {
            for (Cause found : clause.found()) {
                if (found.entry().categories().contains(category)) {
                    return new Evidence(found.start(), found.end(), Optional.of(category), reason);
                }
            }
            if (clause.role() == ClauseReading.Role.CAUSE && start == passage.start()) {
                start = clause.start();
                end = clause.causesEnd();
            }
        }
        return new Evidence(start, end, Optional.of(category), reason);
    }

    Set<Category> categories() {
        return categories;
    }

    Specificity specificity() {
        return specificity;
    }

    boolean circular() {
        return circular;
    }

    /** How sure it is that the statement helps no more than these labels say. */
    double confidence() {
        return switch (specificity) {
            case SPECIFIC -> circular ? circularity : 1;
            case GENERIC -> 1 - mostSpecific;
            default -> 1 - likeliestCause;
        };
    }
}
