package io.github.fplint.load;

import io.github.fplint.syntax.Mapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sigma's old rule collections: a document with {@code action: global} gives its keys to the documents that follow,
 * {@code reset} forgets them, and {@code repeat} starts from the rule before.
 */
final class SigmaCollection {

    /** More than this is no collection, but an attempt to fill the memory. */
    static final int MOST_GIVEN = 200_000;

    private @Nullable Mapping global;
    private @Nullable Mapping previous;
    private long given;

    /** Whether its documents would repeat more of it than {@link #MOST_GIVEN} values. */
    boolean isTooLarge() {
        return given > MOST_GIVEN;
    }

    /** Takes a document that only serves the others; false where it is to be read itself. */
    boolean accept(Mapping document) {
        String action = action(document);
        if (action.equals("global")) {
            global = global == null ? document : global.overlaidBy(document);
            return true;
        }
        if (action.equals("reset")) {
            global = null;
            // A reset may carry a rule of its own beside the action.
            return document.entries().size() == 1;
        }
        return false;
    }

    /** The document with what the collection gives it. */
    Mapping apply(Mapping document) {
        Mapping base = action(document).equals("repeat") && previous != null ? previous : global;
        given += base == null ? 0 : base.size();
        Mapping whole = base == null || given > MOST_GIVEN
                ? document
                : withoutAction(base).overlaidBy(document);
        previous = whole;
        return whole;
    }

    private static String action(Mapping document) {
        return Values.text(document, "action").orElse("");
    }

    private static Mapping withoutAction(Mapping mapping) {
        List<Mapping.Entry> entries = mapping.entries().stream()
                .filter(e -> !e.key().value().equals("action"))
                .toList();
        return new Mapping(entries, mapping.location());
    }
}
