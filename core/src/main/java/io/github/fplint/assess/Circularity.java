package io.github.fplint.assess;

import java.util.EnumSet;
import java.util.Set;

/** Whether a statement says no more than that the detected thing may be legitimate, as far as phrases show it. */
final class Circularity {

    /** Categories whose bare naming adds who does it, so that a statement with one of them is not circular. */
    private static final Set<Category> ACTORS = EnumSet.complementOf(EnumSet.of(
            Category.INTENDED_USE,
            Category.THIRD_PARTY_SOFTWARE,
            Category.ADMIN_SCRIPT,
            Category.USER_ACTIVITY,
            Category.LOOKALIKE_MATCH,
            Category.SCHEDULED_TASK,
            Category.PLATFORM_BEHAVIOUR,
            Category.FAULT_OR_LEGACY,
            Category.IDENTITY_LIFECYCLE));

    private Circularity() {}

    /**
     * Judges a cause beside a title.
     *
     * @param pointer whether the text points at what the rule detects
     * @param inTitle how many words of the causes the title has as well
     */
    static boolean of(boolean specific, Set<Category> categories, boolean pointer, int inTitle, int outsideTitle) {
        for (Category category : categories) {
            if (ACTORS.contains(category)) {
                return false;
            }
        }
        if (!specific) {
            return (pointer && !categories.contains(Category.LOOKALIKE_MATCH))
                    || categories.isEmpty()
                    || categories.contains(Category.INTENDED_USE);
        }
        if (categories.size() == 1 && categories.contains(Category.INTENDED_USE)) {
            return outsideTitle <= 1 + inTitle;
        }
        return (inTitle > 0 && outsideTitle < inTitle) || (pointer && outsideTitle < 2);
    }
}
