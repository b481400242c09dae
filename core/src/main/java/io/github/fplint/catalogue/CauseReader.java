package io.github.fplint.catalogue;

import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.assess.Assessment;
import io.github.fplint.assess.Assessor;
import io.github.fplint.assess.RuleContext;
import io.github.fplint.assess.Specificity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the benign causes that a rule names. Not thread-safe. */
final class CauseReader {

    /**
     * A cause as a rule words it.
     *
     * @param text one line
     * @param form its normal form, which it shares with its other wordings
     * @param read the text that the assessment is about
     */
    record NamedCause(String text, String form, String read, Assessment assessment, CatalogueRule rule) {}

    private final Assessor assessor;

    /** Rules share statements, and statements share sentences. */
    private final Map<String, List<String>> known = new HashMap<>();

    private final Map<String, String> knownSentences = new HashMap<>();
    private final Map<String, String> knownForms = new HashMap<>();

    CauseReader(Assessor assessor) {
        this.assessor = assessor;
    }

    /** The causes of all statements of a rule in their order; empty where they name none. */
    List<NamedCause> causes(CatalogueRule rule) {
        List<NamedCause> causes = new ArrayList<>();
        for (AssessedStatement statement : rule.assessed().statements()) {
            if (namesCause(statement.assessment())) {
                add(rule, statement, causes);
            }
        }
        return causes;
    }

    private void add(CatalogueRule rule, AssessedStatement statement, List<NamedCause> causes) {
        String text = statement.statement().text().value();
        List<String> split = known.computeIfAbsent(text, this::split);
        boolean whole = split.size() == 1;
        for (String cause : split) {
            Assessment assessment =
                    whole ? statement.assessment() : assessor.assess(cause, RuleContext.of(rule.rule()));
            String form = knownForms.computeIfAbsent(cause, StatementNormaliser::normalForm);
            if (namesCause(assessment) && !form.isEmpty()) {
                causes.add(new NamedCause(cause, form, whole ? text : cause, assessment, rule));
            }
        }
    }

    private List<String> split(String text) {
        return CauseSplitter.causes(text, sentence -> knownSentences.computeIfAbsent(sentence, CauseSplitter::cause));
    }

    private static boolean namesCause(Assessment assessment) {
        return assessment.specificity().compareTo(Specificity.GENERIC) >= 0;
    }
}
