package io.github.fplint.assess;

import io.github.fplint.assess.ClauseReading.Cause;
import java.util.Set;

/** How causes of one passage stand to each other. */
final class Conventions {

    private static final String[] WORK = {
        "task", "management", "administration", "work", "activit", "action", "operation", "maintenance", "dut"
    };

    private Conventions() {}

    /**
     * Diagnosis replaces the administrator who does it, unless other administrative work is named as well; and so does a
     * script.
     */
    static void settle(Set<Category> categories, Passage passage) {
        if (categories.contains(Category.TROUBLESHOOTING)
                && !categories.contains(Category.PLANNED_CHANGE)
                && !namesAdministrativeWork(passage)) {
            categories.remove(Category.ADMIN_ACTIVITY);
        }
        if (categories.contains(Category.ADMIN_SCRIPT) && !passage.names(Category.ADMIN_ACTIVITY)) {
            categories.remove(Category.ADMIN_ACTIVITY);
        }
    }

    private static boolean namesAdministrativeWork(Passage passage) {
        for (ClauseReading clause : passage.clauses()) {
            for (Cause cause : clause.causes()) {
                if (cause.entry().categories().contains(Category.ADMIN_ACTIVITY) && isWork(cause.words())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWork(String words) {
        for (String work : WORK) {
            int at = words.indexOf(work);
            if (at == 0 || (at > 0 && words.charAt(at - 1) == ' ')) {
                return true;
            }
        }
        return false;
    }
}
