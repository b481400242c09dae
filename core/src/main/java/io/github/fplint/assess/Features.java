package io.github.fplint.assess;

import io.github.fplint.assess.ClauseReading.Cause;
import io.github.fplint.assess.ClauseReading.Doubt;
import io.github.fplint.text.Token;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the model sees of a statement: its words and phrases, which speak for or against each category in its own way, and
 * for each category how its phrases stand in the text, which speaks alike for all.
 */
final class Features {

    private static final Set<String> COORDINATORS =
            Set.of(",", "and", "or", "/", "(", "as", "like", "such", "&", "nor");

    private final Set<String> own = new LinkedHashSet<>();
    private final Map<Category, Set<String>> shared = new EnumMap<>(Category.class);

    Features(StatementReading reading, @Nullable TitleWords title) {
        for (ClauseReading clause : reading.clauses()) {
            phrases(clause, title);
            if (clause.role() == ClauseReading.Role.CAUSE) {
                manner(clause, title);
                words(clause);
            }
        }
    }

    /** Those of the statement. */
    Set<String> own() {
        return own;
    }

    /** Those of a category's phrases. */
    Set<String> shared(Category category) {
        return shared.getOrDefault(category, Set.of());
    }

    private void manner(ClauseReading clause, @Nullable TitleWords title) {
        boolean none = clause.causes().isEmpty();
        mark(clause.permitted(), "permitted", none);
        mark(clause.legitimate(), "legitimate", none);
        mark(clause.pointer(), "pointer", none);
        mark(clause.listable(), "listable", none);
        if (none) {
            own.add("f:none");
        }
        own.add("f:residue" + Math.min(3, clause.residue().size()));
        if (title != null && !clause.content().isEmpty()) {
            int known = 0;
            for (Token token : clause.content()) {
                if (title.has(token)) {
                    known++;
                }
            }
            int all = clause.content().size();
            String share = known == all ? "all" : known * 2 >= all ? "half" : known > 0 ? "some" : "none";
            own.add("f:title-" + share);
            if (none) {
                own.add("f:title0-" + share);
            }
        }
    }

    private void mark(boolean is, String name, boolean none) {
        if (is) {
            own.add("f:" + name);
            if (none) {
                own.add("f:" + name + "0");
            }
        }
    }

    private void words(ClauseReading clause) {
        int heads = 0;
        for (Token token : clause.tokens()) {
            if (token.kind() == Token.Kind.MARK) {
                continue;
            }
            String word = token.kind() == Token.Kind.NAME ? "#" : token.stem();
            own.add("w:" + word);
            if (heads < 3 && !SMALL.contains(token.word())) {
                own.add("h:" + word);
                heads++;
            }
        }
    }

    private void phrases(ClauseReading clause, @Nullable TitleWords title) {
        Cause last = null;
        int number = 0;
        for (Cause cause : clause.found()) {
            String place = number == 0 ? "1" : coordinated(clause, last, cause) ? "c" : "l";
            for (Category category : cause.entry().categories()) {
                phrase(clause, cause, category, place, number == 0 ? null : last, title);
            }
            if (cause.doubt() == Doubt.NONE) {
                last = cause;
                number++;
            }
        }
    }

    private void phrase(
            ClauseReading clause,
            Cause cause,
            Category category,
            String place,
            @Nullable Cause last,
            @Nullable TitleWords title) {
        String product = cause.entry().isProduct() ? "*" : "";
        boolean counts = clause.role() == ClauseReading.Role.CAUSE && cause.doubt() == Doubt.NONE;
        own.add(counts ? "L:" + category.id() : "L" + cause.doubt() + ":" + category.id());
        if (counts) {
            own.add("L" + place + product + ":" + category.id());
        }
        own.add("p:" + cause.words());

        Set<String> g = shared.get(category);
        if (g == null) {
            g = new LinkedHashSet<>();
            shared.put(category, g);
        }
        g.add("any");
        g.add("place" + place + product);
        g.add("doubt-" + cause.doubt());
        g.add("role-" + clause.role() + (counts ? "+" : "-"));
        int before = 0;
        String wordBefore = "^";
        String wordAfter = "$";
        String link = "^";
        for (Token token : clause.tokens()) {
            String word = token.kind() == Token.Kind.NAME ? "#" : token.word();
            if (token.end() <= cause.start()) {
                before++;
                wordBefore = word;
                if (last != null && token.start() >= last.end() && link.equals("^")) {
                    link = word;
                }
            } else if (token.start() >= cause.end()) {
                wordAfter = word;
                break;
            }
        }
        g.add("before-" + wordBefore);
        g.add("after-" + wordAfter);
        if (last != null) {
            g.add("link-" + link);
        }
        g.add("far" + (before <= 1 ? 0 : before <= 3 ? 1 : before <= 6 ? 2 : 3));
        g.add("found" + Math.min(4, clause.found().size()) + place);
        if (title != null && title.mentions(cause.words())) {
            g.add("title" + product + (clause.legitimate() ? "+" : "-"));
        }
    }

    private static boolean coordinated(ClauseReading clause, @Nullable Cause left, Cause right) {
        if (left != null) {
            for (Token token : clause.tokens()) {
                if (token.start() >= left.end()
                        && token.end() <= right.start()
                        && COORDINATORS.contains(token.word())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static final Set<String> SMALL = Set.of(
            "the",
            "a",
            "an",
            "of",
            "to",
            "in",
            "and",
            "or",
            "may",
            "can",
            "be",
            "by",
            "for",
            "some",
            "legitimate",
            "false",
            "positives",
            "might",
            "could",
            "is",
            "are");
}
