package io.github.fplint.assess;

import io.github.fplint.assess.ClauseReading.Cause;
import io.github.fplint.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the phrases of a passage say, beside the title of its rule. */
final class PhraseLabels {

    private final Set<Category> categories = EnumSet.noneOf(Category.class);
    private final List<Evidence> evidence = new ArrayList<>(4);
    private final @Nullable TitleWords title;
    private boolean cause;
    private boolean specific;
    private boolean pointer;
    private int inTitle;
    private int outsideTitle;

    PhraseLabels(String text, Passage passage, @Nullable TitleWords title) {
        this.title = title;
        for (ClauseReading clause : passage.clauses()) {
            if (clause.role() == ClauseReading.Role.CAUSE) {
                read(text, clause);
            }
        }
        Conventions.settle(categories, passage);
    }

    private void read(String text, ClauseReading clause) {
        cause = true;
        pointer |= clause.pointer();
        boolean listable = clause.listable();
        Set<Category> here = EnumSet.noneOf(Category.class);
        for (Cause named : clause.causes()) {
            if (Subject.isResembled(clause, named, title)) {
                continue;
            }
            boolean subject = Subject.is(clause, named, title);
            listable |= subject ? named.entry().isProduct() : named.entry().listable();
            if (subject) {
                here.add(Category.INTENDED_USE);
                note(named, Category.INTENDED_USE, "title: " + named.words());
            } else {
                here.addAll(named.entry().categories());
                for (Category category : named.entry().categories()) {
                    note(
                            named,
                            category,
                            named.entry().isProduct() ? named.entry().source() : "lexicon: " + named.words());
                }
            }
        }
        if (here.size() > 1) {
            // Intended use is what no other cause of the clause explains.
            here.remove(Category.INTENDED_USE);
        }
        if (here.isEmpty() && (categories.isEmpty() || clause.permitted())) {
            Category guessed = Subject.guess(clause, title);
            if (guessed != null) {
                here.add(guessed);
                evidence.add(
                        new Evidence(clause.start(), clause.end(), Optional.of(guessed), "lexicon: " + guessed.id()));
            }
        }
        categories.addAll(here);
        specific |= listable
                || clause.linked()
                || Subject.isNarrowed(clause, here, title)
                || isName(text, clause)
                || Subject.isSpelledOut(clause, here, title);
        for (Token token : clause.content()) {
            if (title != null && title.has(token)) {
                inTitle++;
            } else {
                outsideTitle++;
            }
        }
    }

    private void note(Cause named, Category category, String reason) {
        evidence.add(new Evidence(named.start(), named.end(), Optional.of(category), reason));
    }

    /** Whether the whole clause is one word that is written like the name of a product or a process. */
    private static boolean isName(String text, ClauseReading clause) {
        if (clause.words() != 1 || clause.content().size() != 1) {
            return false;
        }
        for (int i = clause.start() + 1; i < clause.end(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    Set<Category> categories() {
        return categories;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    /** Whether a clause names a cause, with a category or not. */
    boolean cause() {
        return cause;
    }

    boolean specific() {
        return specific;
    }

    /** Whether a cause points at what the rule detects. */
    boolean pointer() {
        return pointer;
    }

    /** How many words of the causes the title has as well. */
    int inTitle() {
        return inTitle;
    }

    int outsideTitle() {
        return outsideTitle;
    }
}
