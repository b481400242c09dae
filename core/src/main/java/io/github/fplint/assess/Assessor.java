package io.github.fplint.assess;

import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.Statement;
import io.github.fplint.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads guidance. Thread-safe. */
public final class Assessor {

    private static final int REMEMBERED = 8192;

    private static final Assessment NOTHING = new Assessment(Set.of(), Specificity.MISSING, false, List.of());

    private final TextAnalyzer analyzer;
    private final StatementReader statementReader;
    private final Labeller labeller;

    /** Readings of texts, which do not depend on the rule. The same few sentences stand in hundreds of rules. */
    private final Map<String, StatementReading> readings = new ConcurrentHashMap<>();

    private Assessor(TextAnalyzer analyzer, Lexicon lexicon) {
        this.analyzer = analyzer;
        this.statementReader = new StatementReader(new ClauseReader(lexicon));
        this.labeller = new Labeller(analyzer);
    }

    /** An assessor with the built-in lexicon. */
    public static Assessor create() {
        TextAnalyzer analyzer = TextAnalyzer.create();
        return new Assessor(analyzer, Lexicon.load(analyzer));
    }

    /** Assesses every statement of a rule. */
    public AssessedRule assess(DetectionRule rule) {
        RuleContext context = RuleContext.of(rule);
        List<AssessedStatement> assessed = new ArrayList<>();
        for (Statement statement : rule.guidance().statements()) {
            assessed.add(
                    new AssessedStatement(statement, assess(statement.text().value(), context)));
        }
        return new AssessedRule(rule, assessed);
    }

    /** Assesses one text beside the rule that it belongs to. */
    public Assessment assess(String text, RuleContext context) {
        if (!saysSomething(text)) {
            return NOTHING;
        }
        StatementReading reading = readings.get(text);
        if (reading == null) {
            reading = read(text);
            if (readings.size() < REMEMBERED) {
                readings.put(text, reading);
            }
        }
        return labeller.label(text, reading, context.title());
    }

    /** A blank, a full stop or a dash is no text. */
    private static boolean saysSomething(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private StatementReading read(String text) {
        return statementReader.read(analyzer.analyze(text));
    }
}
