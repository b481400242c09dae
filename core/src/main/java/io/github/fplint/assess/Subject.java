package io.github.fplint.assess;

import io.github.fplint.assess.ClauseReading.Cause;
import io.github.fplint.text.Token;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the thing that the rule detects, as its title names it, from other causes. */
final class Subject {

    private static final Set<Category> SUBJECTS = EnumSet.of(
            Category.THIRD_PARTY_SOFTWARE,
            Category.REMOTE_ACCESS,
            Category.PLATFORM_BEHAVIOUR,
            Category.NETWORK_TOPOLOGY,
            Category.DEVELOPER_ACTIVITY,
            Category.AUTOMATION_PIPELINE,
            Category.ENDPOINT_MANAGEMENT);

    /** A clause of no more words may be a mere name. */
    private static final int BARE = 3;

    private Subject() {}

    /** Whether a cause is the very thing that the rule detects, and the clause says that it may be legitimate. */
    static boolean is(ClauseReading clause, Cause cause, @Nullable TitleWords title) {
        if (!clause.legitimate()) {
            return false;
        }
        boolean inTitle = title != null && title.mentions(cause.words());
        return cause.entry().isProduct()
                ? clause.permitted() || inTitle
                : inTitle && SUBJECTS.containsAll(cause.entry().categories());
    }

    /** Whether a cause is the subject of the rule, which something else resembles. */
    static boolean isResembled(ClauseReading clause, Cause cause, @Nullable TitleWords title) {
        if (title == null || !cause.entry().isProduct() || !title.mentions(cause.words())) {
            return false;
        }
        for (Cause other : clause.causes()) {
            if (other.start() < cause.start() && other.entry().categories().contains(Category.LOOKALIKE_MATCH)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words are left that narrow the cause; of what resembles the subject, its own words do not. */
    static boolean isNarrowed(ClauseReading clause, Set<Category> here, @Nullable TitleWords title) {
        if (title == null || !here.contains(Category.LOOKALIKE_MATCH)) {
            return !clause.residue().isEmpty();
        }
        for (Token token : clause.residue()) {
            if (!title.has(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause spells out what the title names, and does not merely point at it. */
    static boolean isSpelledOut(ClauseReading clause, Set<Category> here, @Nullable TitleWords title) {
        if (title == null || here.contains(Category.LOOKALIKE_MATCH) || isBareKind(clause)) {
            return false;
        }
        for (Token token : clause.content()) {
            if (title.has(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause says no more than one kind of cause, and does not call it legitimate. */
    private static boolean isBareKind(ClauseReading clause) {
        if (clause.legitimate() || clause.causes().size() != 1) {
            return false;
        }
        Cause cause = clause.causes().get(0);
        for (Token token : clause.content()) {
            if (token.start() < cause.start() || token.end() > cause.end()) {
                return false;
            }
        }
        return !cause.words().startsWith("legit") && !cause.words().startsWith("benign");
    }

    /** What a clause that no phrase explains is about. */
    static @Nullable Category guess(ClauseReading clause, @Nullable TitleWords title) {
        if (clause.legitimate()) {
            return clause.residue().isEmpty() && !clause.pointer() ? null : Category.INTENDED_USE;
        }
        if (clause.residue().isEmpty()) {
            return null;
        }
        if (title != null) {
            int known = 0;
            for (Token token : clause.residue()) {
                if (title.has(token)) {
                    known++;
                }
            }
            if (known * 2 >= clause.residue().size()) {
                return Category.INTENDED_USE;
            }
        }
        return clause.content().size() <= BARE && clause.words() <= BARE ? Category.THIRD_PARTY_SOFTWARE : null;
    }
}
