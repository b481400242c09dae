package io.github.fplint.assess;

import io.github.fplint.assess.ClauseReading.Cause;
import io.github.fplint.text.Token;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How two causes that one clause names stand to each other, the left one first. */
record CauseRelations(List<Token> tokens) {

    private static final Set<Category> THINGS =
            EnumSet.of(Category.THIRD_PARTY_SOFTWARE, Category.PLATFORM_BEHAVIOUR, Category.NETWORK_TOPOLOGY);

    private static final Set<Category> HUMANS = EnumSet.of(
            Category.ADMIN_ACTIVITY,
            Category.USER_ACTIVITY,
            Category.DEVELOPER_ACTIVITY,
            Category.THIRD_PARTY_SOFTWARE);

    /** Causes that are often only what a rule is about. */
    private static final Set<Category> OBJECTS = EnumSet.of(
            Category.SCHEDULED_TASK,
            Category.REMOTE_ACCESS,
            Category.BACKUP_RECOVERY,
            Category.AUTOMATION_PIPELINE,
            Category.SECURITY_MONITORING_AGENT,
            Category.USER_ACTIVITY,
            Category.SOFTWARE_INSTALLER);

    /** Words before a cause that is the purpose or the occasion of what is done. */
    private static final Set<String> PURPOSES = Set.of(
            "for", "during", "when", "while", "through", "via", "with", "over", "after", "before", "by", "using", "use",
            "from", "upon", "as", "of");

    /** Causes that narrow another one beside them. */
    private static final Set<Category> DEEDS = EnumSet.of(
            Category.SCHEDULED_TASK, Category.BACKUP_RECOVERY, Category.IDENTITY_LIFECYCLE, Category.SCANNER_INVENTORY);

    private static final Set<String> OCCASIONS = Set.of("during", "when", "while", "after", "before", "upon");

    static final Set<String> COORDINATORS = Set.of(",", "and", "or", "/", "(", "as", "like", "such", "&", "nor");

    /** Whether the right one does the left: {@code tasks may be created by administrators}. */
    boolean doneBy(Cause left, Cause right) {
        boolean passive = false;
        for (Token token : tokens) {
            if (token.start() >= left.end() && token.end() <= right.start()) {
                String word = token.word();
                if (word.equals("by")) {
                    return passive;
                }
                passive |= word.equals("be") || word.equals("are") || word.equals("is") || word.equals("being");
            }
        }
        return false;
    }

    boolean isObject(Cause left, Cause right) {
        if (coordinated(left, right)) {
            return false;
        }
        if (isThing(right.entry())) {
            return true;
        }
        return !Collections.disjoint(left.entry().categories(), HUMANS)
                && OBJECTS.containsAll(right.entry().categories())
                && !right.words().startsWith("for ")
                && !PURPOSES.contains(wordBefore(right));
    }

    private String wordBefore(Cause cause) {
        String before = "";
        for (Token token : tokens) {
            if (token.end() > cause.start()) {
                break;
            }
            if (!token.word().equals("the")
                    && !token.word().equals("a")
                    && !token.word().equals("legitimate")) {
                before = token.word();
            }
        }
        return before;
    }

    static boolean isGenericSoftware(Cause cause) {
        return !cause.entry().isProduct()
                && cause.entry().categories().contains(Category.THIRD_PARTY_SOFTWARE)
                && cause.entry().categories().size() == 1;
    }

    static boolean isFault(Cause cause) {
        return cause.entry().categories().contains(Category.FAULT_OR_LEGACY);
    }

    /** Whether no more than {@code and} or {@code or} stands between: {@code legacy systems or applications}. */
    boolean adjacent(Cause left, Cause right) {
        for (Token token : tokens) {
            if (token.start() >= left.end()
                    && token.end() <= right.start()
                    && !token.word().equals("or")
                    && !token.word().equals("and")) {
                return false;
            }
        }
        return true;
    }

    static boolean resembles(Cause cause) {
        return cause.entry().categories().contains(Category.LOOKALIKE_MATCH);
    }

    /** Whether the right one is an example of the left. */
    boolean exemplified(Cause left, Cause right) {
        for (Token token : tokens) {
            if (token.start() >= left.end() && token.end() <= right.start()) {
                String word = token.word();
                if (word.equals("such") || word.equals("e") || word.equals("eg") || word.equals("like")) {
                    return !isGenericSoftware(right);
                }
            }
        }
        return false;
    }

    private boolean isThing(Entry entry) {
        return entry.isProduct() || THINGS.containsAll(entry.categories());
    }

    private boolean coordinated(Cause left, Cause right) {
        boolean coordinated = false;
        for (Token token : tokens) {
            if (token.start() >= left.end() && token.end() <= right.start()) {
                coordinated |= COORDINATORS.contains(token.word());
                coordinated &= !OCCASIONS.contains(token.word());
            }
        }
        return coordinated;
    }

    /** Whether two different causes stand in one phrase, as in tasks that an installer creates. */
    boolean linked(List<Cause> causes) {
        for (int i = 1; i < causes.size(); i++) {
            Cause left = causes.get(i - 1);
            Cause right = causes.get(i);
            if (!left.entry().categories().equals(right.entry().categories())
                    && (isDeed(left) || isDeed(right))
                    && apart(left, right)
                    && !coordinated(left, right)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something stands between, however many spaces do. */
    private boolean apart(Cause left, Cause right) {
        for (Token token : tokens) {
            if (token.start() >= left.end() && token.end() <= right.start()) {
                return true;
            }
        }
        return false;
    }

    static boolean isDeed(Cause cause) {
        return !Collections.disjoint(cause.entry().categories(), DEEDS);
    }
}
