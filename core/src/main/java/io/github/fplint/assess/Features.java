package io.github.fplint.assess;

import io.github.fplint.assess.ClauseReading.Cause;
import io.github.fplint.assess.ClauseReading.Doubt;
import io.github.fplint.assess.ClauseReading.Role;
import io.github.fplint.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the model sees of a passage: its words, what phrases name and where they stand, how it is made, and what the phrases
 * alone would make of it.
 */
final class Features {

    /** Words at the start of a clause that tell nothing about who acts. */
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

    private static final String[] COUNTS = {"0", "1", "2", "3", "4-6", "7-12", "13+"};
    private static final String YES = "+";
    private static final String NO = "-";
    private static final int HEADS = 3;

    private final FeatureSink sink;
    private final @Nullable TitleWords title;

    private Features(FeatureSink sink, @Nullable TitleWords title) {
        this.sink = sink;
        this.title = title;
    }

    static void of(Passage passage, PhraseLabels labels, @Nullable TitleWords title, FeatureSink sink) {
        Features features = new Features(sink, title);
        sink.add("bias");
        features.said(passage, labels);
        for (ClauseReading clause : passage.clauses()) {
            features.phrases(clause);
            if (clause.role() == Role.CAUSE) {
                features.manner(clause);
                features.words(clause);
            } else {
                features.aside(clause);
            }
        }
        features.form(passage);
    }

    /** What the phrases alone would make of it. */
    private void said(Passage passage, PhraseLabels labels) {
        Set<Category> categories = labels.categories();
        String specificity = !labels.cause() ? "none" : labels.specific() ? "specific" : "generic";
        sink.add("said-specificity", specificity);
        sink.add("said-count", count(categories.size()));
        for (Category category : categories) {
            sink.add("said", category.id());
            sink.add("said-as", category.id(), specificity);
            sink.about(category, "said", YES);
            sink.about(category, "said-count", count(categories.size()));
            for (Category other : categories) {
                if (other.compareTo(category) > 0) {
                    sink.add("said-both", category.id(), other.id());
                }
            }
            if (categories.size() == 1) {
                sink.add("said-only", category.id());
            }
        }
        for (ClauseReading clause : passage.clauses()) {
            for (Cause cause : clause.found()) {
                for (Category category : cause.entry().categories()) {
                    if (!categories.contains(category)) {
                        sink.about(category, "said", NO);
                    }
                }
            }
        }
    }

    /** How many clauses of which role. */
    private void form(Passage passage) {
        List<ClauseReading> clauses = passage.clauses();
        int causes = 0;
        int residue = 0;
        for (ClauseReading clause : clauses) {
            sink.add("role", clause.role().name());
            if (clause.role() == Role.CAUSE) {
                causes++;
                residue = Math.max(residue, clause.residue().size());
            }
        }
        sink.add("first-role", clauses.get(0).role().name());
        sink.add("clauses", count(clauses.size()));
        sink.add("causes", count(causes));
        sink.add("most-residue", count(residue));
    }

    /** How a clause is made that names a cause. */
    private void manner(ClauseReading clause) {
        boolean none = clause.causes().isEmpty();
        mark("permitted", clause.permitted(), none);
        mark("legitimate", clause.legitimate(), none);
        mark("pointer", clause.pointer(), none);
        mark("listable", clause.listable(), none);
        mark("linked", clause.linked(), none);
        if (none) {
            sink.add("no-cause");
        }
        int outside = outside(clause.residue());
        int content = clause.content().size();
        int contentOutside = outside(clause.content());
        sink.add("residue", count(clause.residue().size()));
        sink.add("residue-outside", count(outside));
        sink.add("content", count(content));
        sink.add("content-outside", count(contentOutside));
        sink.add("content-inside", count(content - contentOutside));
        sink.add("length", count(clause.words()));
        sink.add("phrases", count(clause.causes().size()));
        sink.add(signature(clause), count(outside));
        for (Token token : clause.residue()) {
            sink.add("left", name(token));
        }
        for (Cause cause : clause.causes()) {
            if (cause.entry().isProduct()) {
                sink.add("product");
            }
            if (cause.entry().listable()) {
                sink.add("listable-phrase");
            }
        }
        if (title != null && content > 0) {
            int known = content - contentOutside;
            String share = known == content ? "all" : known * 2 >= content ? "half" : known > 0 ? "some" : "none";
            sink.add("title", share);
            if (none) {
                sink.add("title-alone", share);
            }
        }
    }

    private static String signature(ClauseReading clause) {
        if (clause.pointer()) {
            if (clause.legitimate()) {
                return clause.causes().isEmpty() ? "pointer-legitimate" : "pointer-legitimate-cause";
            }
            return clause.causes().isEmpty() ? "pointer" : "pointer-cause";
        }
        if (clause.legitimate()) {
            return clause.causes().isEmpty() ? "legitimate" : "legitimate-cause";
        }
        return clause.causes().isEmpty() ? "plain" : "plain-cause";
    }

    private int outside(List<Token> tokens) {
        if (title == null) {
            return tokens.size();
        }
        int outside = 0;
        for (Token token : tokens) {
            if (!title.has(token)) {
                outside++;
            }
        }
        return outside;
    }

    private void mark(String name, boolean is, boolean none) {
        if (is) {
            sink.add("is", name);
            if (none) {
                sink.add("is-alone", name);
            }
        }
    }

    /** The words of a clause that names a cause, up to where it goes over to advice. */
    private void words(ClauseReading clause) {
        int end = clause.causesEnd();
        int heads = 0;
        String before = "";
        for (Token token : clause.tokens()) {
            if (token.start() >= end) {
                break;
            }
            if (token.kind() == Token.Kind.MARK) {
                continue;
            }
            String word = name(token);
            sink.add("word", word);
            if (!before.isEmpty()) {
                sink.add("words", before, word);
            }
            before = word;
            if (heads < HEADS && !SMALL.contains(token.word())) {
                sink.add("head", word);
                heads++;
            }
        }
    }

    /** The words of a clause that names no cause. */
    private void aside(ClauseReading clause) {
        String role = clause.role().name();
        for (Token token : clause.tokens()) {
            if (token.kind() != Token.Kind.MARK) {
                sink.add("aside", role, name(token));
            }
        }
    }

    private void phrases(ClauseReading clause) {
        Cause last = null;
        int number = 0;
        for (Cause cause : clause.found()) {
            String place = number == 0 ? "first" : coordinated(clause, last, cause) ? "coordinated" : "later";
            for (Category category : cause.entry().categories()) {
                phrase(clause, cause, category, place, last);
            }
            if (cause.doubt() == Doubt.NONE) {
                last = cause;
                number++;
            }
        }
    }

    private void phrase(ClauseReading clause, Cause cause, Category category, String place, @Nullable Cause last) {
        boolean product = cause.entry().isProduct();
        boolean counts = clause.role() == Role.CAUSE && cause.doubt() == Doubt.NONE;
        sink.add("named", category.id(), counts ? "" : cause.doubt().name());
        if (counts) {
            sink.add(product ? "product-place" : "named-place", category.id(), place);
        }
        sink.add("phrase", cause.words());

        sink.about(category, "any", "");
        sink.about(category, product ? "product-place" : "place", place);
        sink.about(category, "doubt", cause.doubt().name());
        sink.about(category, counts ? "role+" : "role-", clause.role().name());
        sink.about(category, place, count(Math.min(4, clause.found().size())));
        around(clause, cause, category, last);
        if (title != null && title.mentions(cause.words())) {
            sink.about(category, product ? "title-product" : "title", clause.legitimate() ? YES : NO);
        }
    }

    /** The words before and after a phrase, and what joins it to the last. */
    private void around(ClauseReading clause, Cause cause, Category category, @Nullable Cause last) {
        int before = 0;
        String wordBefore = "^";
        String wordAfter = "$";
        String link = "";
        for (Token token : clause.tokens()) {
            String word = token.kind() == Token.Kind.NAME ? "#" : token.word();
            if (token.end() <= cause.start()) {
                before++;
                wordBefore = word;
                if (last != null && token.start() >= last.end() && link.isEmpty()) {
                    link = word;
                }
            } else if (token.start() >= cause.end()) {
                if (token.start() < clause.causesEnd() && token.kind() != Token.Kind.MARK) {
                    wordAfter = word;
                }
                break;
            }
        }
        sink.about(category, "before", wordBefore);
        sink.about(category, "after", wordAfter);
        if (last != null) {
            sink.about(category, "link", link);
        }
        sink.about(category, "far", before <= 1 ? "0" : before <= 3 ? "1" : before <= 6 ? "2" : "3");
    }

    private static boolean coordinated(ClauseReading clause, @Nullable Cause left, Cause right) {
        if (left != null) {
            for (Token token : clause.tokens()) {
                if (token.start() >= left.end()
                        && token.end() <= right.start()
                        && CauseRelations.COORDINATORS.contains(token.word())) {
                    return true;
                }
            }
        }
        return false;
    }

    static String name(Token token) {
        return token.kind() == Token.Kind.NAME ? "#" : token.stem();
    }

    static String count(int n) {
        return COUNTS[n < 4 ? n : n < 7 ? 4 : n < 13 ? 5 : 6];
    }
}
