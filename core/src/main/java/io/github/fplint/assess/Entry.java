package io.github.fplint.assess;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a phrase of the lexicon means.
 *
 * @param role what the phrase does in a clause
 * @param categories the benign causes it names; only for {@link Role#CAUSE}
 * @param listable whether an organisation could look it up in its inventory, so that it is specific on its own
 * @param condition where the phrase counts
 * @param source {@link #LEXICON}, or {@code product: } and its name
 */
record Entry(Role role, Set<Category> categories, boolean listable, Condition condition, String source) {

    /** The source of what is no product. */
    static final String LEXICON = "lexicon";

    static final Set<Category> NO_CATEGORY = EnumSet.noneOf(Category.class);

    /** Whether it is the name of a product. */
    boolean isProduct() {
        return !source.equals(LEXICON);
    }

    /** What a phrase does in its clause. */
    enum Role {
        /** Names a benign cause. */
        CAUSE,
        /** Says that the author knows or names nothing. */
        PLACEHOLDER,
        /** Says how often. */
        LIKELIHOOD,
        /** Says how seldom, and why what follows makes it so. */
        REASON,
        /** Advice where the clause starts with it: then the whole clause is. */
        ADVICE_START,
        /** Advice from here to the end of the clause. */
        ADVICE,
        /** Advice about all that the clause says. */
        ADVICE_WHOLE,
        /** Advice in these words alone. */
        ADVICE_WORDS,
        /** Says how the rule works, where the clause starts with it. */
        MECHANICS,
        /** Denies the causes of its clause. */
        DENIAL,
        /** Points at what the rule detects: {@code this command}. */
        POINTER,
        /** Says that a thing is used knowingly, or allowed. */
        PERMITTED,
        /** Says that the detected thing may be legitimate. */
        LEGITIMATE,
        /** Adds nothing, and keeps its words from being read otherwise. */
        FILLER,
        /** Keeps its words from being read as a cause, but they count as content. */
        BLOCK;

        /** Whether such a phrase counts only where it opens its clause. */
        boolean opens() {
            return this == ADVICE_START || this == MECHANICS;
        }
    }

    /** Where a phrase counts. */
    enum Condition {
        /** Everywhere. */
        ALWAYS,
        /** As the one who acts: at the start of a clause, after {@code by} or the like. */
        ACTOR,
        /** Only in capitals as written: a name that is also a word. */
        CASED
    }
}
