package io.github.fplint.fix;

import io.github.fplint.finding.Finding;
import io.github.fplint.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Which findings of a text are those of the text before it was edited. A message that quotes an edited statement reads
 * differently afterwards, so the place decides first, then the message.
 */
final class Survivors {

    private final Map<Finding, Finding> afterByBefore = new HashMap<>();
    private final List<Finding> fresh;

    private Survivors(List<Finding> after) {
        this.fresh = new ArrayList<>(after);
    }

    static Survivors of(List<Finding> before, List<Finding> after, EditList edits, SourceFile source) {
        Survivors survivors = new Survivors(after);
        BiPredicate<Finding, Finding> place = (a, b) -> {
            int[] moved = edits.moved(a.location().start(), source);
            return moved[0] <= b.location().start() && b.location().start() <= moved[1];
        };
        BiPredicate<Finding, Finding> message = (a, b) -> a.message().equals(b.message());
        survivors.match(before, place.and(message));
        survivors.match(before, place);
        survivors.match(before, message);
        return survivors;
    }

    private void match(List<Finding> before, BiPredicate<Finding, Finding> same) {
        for (Finding old : before) {
            if (!afterByBefore.containsKey(old)) {
                fresh.stream()
                        .filter(f -> f.check().code().equals(old.check().code()) && same.test(old, f))
                        .findFirst()
                        .ifPresent(found -> {
                            afterByBefore.put(old, found);
                            fresh.remove(found);
                        });
            }
        }
    }

    /** What a finding of the text before has become; empty where it is gone. */
    Optional<Finding> after(Finding before) {
        return Optional.ofNullable(afterByBefore.get(before));
    }

    /** The findings that were not there before. */
    List<Finding> fresh() {
        return fresh;
    }
}
