package io.github.fplint.assess;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the phrases of a statement say.
 *
 * @param passages its parts
 * @param labels what the phrases of each part say
 */
record StatementLabels(
        List<Passage> passages,
        List<PhraseLabels> labels,
        Set<Category> categories,
        Specificity specificity,
        boolean circular) {

    static StatementLabels of(String text, StatementReading reading, @Nullable TitleWords title) {
        List<Passage> passages = Passage.of(text, reading.clauses());
        List<PhraseLabels> labels = new ArrayList<>(passages.size());
        Set<Category> categories = EnumSet.noneOf(Category.class);
        boolean cause = false;
        boolean specific = false;
        boolean pointer = false;
        int inTitle = 0;
        int outsideTitle = 0;
        for (Passage passage : passages) {
            PhraseLabels said = new PhraseLabels(text, passage, title);
            labels.add(said);
            categories.addAll(said.categories());
            cause |= said.cause();
            specific |= said.specific();
            pointer |= said.pointer();
            inTitle += said.inTitle();
            outsideTitle += said.outsideTitle();
        }
        Specificity specificity = cause ? specificity(specific) : withoutCause(reading.clauses());
        boolean circular =
                title != null && cause && Circularity.of(specific, categories, pointer, inTitle, outsideTitle);
        return new StatementLabels(passages, labels, categories, specificity, circular);
    }

    static Specificity specificity(boolean specific) {
        return specific ? Specificity.SPECIFIC : Specificity.GENERIC;
    }

    private static Specificity withoutCause(List<ClauseReading> clauses) {
        boolean placeholder = false;
        boolean likelihood = false;
        boolean advice = false;
        for (ClauseReading clause : clauses) {
            placeholder |= clause.role() == ClauseReading.Role.PLACEHOLDER;
            likelihood |= clause.role() == ClauseReading.Role.LIKELIHOOD;
            advice |= clause.role() == ClauseReading.Role.ADVICE;
        }
        if (placeholder && !likelihood) {
            return Specificity.PLACEHOLDER;
        }
        return likelihood || !advice ? Specificity.LIKELIHOOD_ONLY : Specificity.ADVICE_ONLY;
    }

    /** Whether a part names a cause. */
    boolean cause() {
        return specificity == Specificity.GENERIC || specificity == Specificity.SPECIFIC;
    }
}
