package io.github.fplint.assess;

import io.github.fplint.assess.ClauseReading.Role;
import io.github.fplint.text.Token;
import org.jspecify.annotations.Nullable;

/** What the model sees of a whole statement, to tell how it says nothing, or whether it goes round in a circle. */
final class StatementFeatures {

    private StatementFeatures() {}

    /** Those of a statement that names no cause. */
    static void ofNothing(StatementReading reading, Specificity specificity, FeatureSink sink) {
        sink.add("n-bias");
        sink.add("n-said", specificity.id());
        sink.add("n-clauses", Features.count(reading.clauses().size()));
        String first = "";
        for (ClauseReading clause : reading.clauses()) {
            String role = clause.role().name();
            sink.add("n-role", role);
            if (first.isEmpty()) {
                first = role;
                sink.add("n-first-role", role);
            }
            String before = "";
            for (Token token : clause.tokens()) {
                if (token.kind() != Token.Kind.MARK) {
                    String word = Features.name(token);
                    sink.add("n-word", word);
                    sink.add("n-words", before, word);
                    before = word;
                }
            }
        }
    }

    /** Those of a statement that names causes, beside the title of its rule. */
    static void ofCauses(StatementLabels labels, @Nullable TitleWords title, FeatureSink sink) {
        sink.add("c-bias");
        sink.add(
                "c-said",
                labels.circular() ? "circular" : "telling",
                labels.specificity().id());
        sink.add("c-said-count", Features.count(labels.categories().size()));
        for (Category category : labels.categories()) {
            sink.add("c-said-category", category.id());
        }
        int inTitle = 0;
        int outsideTitle = 0;
        int causes = 0;
        for (int i = 0; i < labels.passages().size(); i++) {
            inTitle += labels.labels().get(i).inTitle();
            outsideTitle += labels.labels().get(i).outsideTitle();
            for (ClauseReading clause : labels.passages().get(i).clauses()) {
                if (clause.role() == Role.CAUSE) {
                    causes++;
                    clause(clause, title, sink);
                }
            }
        }
        sink.add("c-causes", Features.count(causes));
        sink.add("c-inside", Features.count(inTitle));
        sink.add("c-outside", Features.count(outsideTitle));
        sink.add("c-both", Features.count(inTitle), Features.count(outsideTitle));
    }

    private static void clause(ClauseReading clause, @Nullable TitleWords title, FeatureSink sink) {
        int outside = 0;
        for (Token token : clause.content()) {
            if (title == null || !title.has(token)) {
                outside++;
                sink.add("c-outside-word", Features.name(token));
            }
        }
        sink.add("c-clause-outside", Features.count(outside));
        sink.add(clause.pointer() ? "c-pointer" : "c-plain", clause.legitimate() ? "legitimate" : "-");
        sink.add("c-phrases", Features.count(clause.causes().size()));
        if (clause.permitted()) {
            sink.add("c-permitted");
        }
        if (clause.listable()) {
            sink.add("c-listable");
        }
        String before = "";
        for (Token token : clause.tokens()) {
            if (token.start() >= clause.causesEnd()) {
                break;
            }
            if (token.kind() != Token.Kind.MARK) {
                String word = Features.name(token);
                sink.add("c-word", word);
                sink.add("c-words", before, word);
                before = word;
            }
        }
    }
}
