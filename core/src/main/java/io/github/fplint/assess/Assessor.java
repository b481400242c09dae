package io.github.fplint.assess;

import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.Statement;
import io.github.fplint.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads guidance. Thread-safe. */
public final class Assessor {

    private static final int REMEMBERED = 8192;

    private static final Assessment NOTHING = new Assessment(Set.of(), Specificity.MISSING, false, List.of());

    private final TextAnalyzer analyzer;
    private final StatementReader statementReader;
    private final Labeller labeller;

    /** What does not depend on the rule. The same few sentences stand in hundreds of rules. */
    private final Map<String, Known> known = new ConcurrentHashMap<>();

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
        Known about = known.get(text);
        if (about == null) {
            about = read(text);
            if (known.size() < REMEMBERED) {
                known.put(text, about);
            }
        }
        return about.assessment() == null ? labeller.label(text, about.reading(), context.title()) : about.assessment();
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

    /** The title of a rule only helps to judge causes. */
    private Known read(String text) {
        StatementReading reading = statementReader.read(analyzer.analyze(text));
        return new Known(reading, reading.mayNameCause() ? null : labeller.label(text, reading, Optional.empty()));
    }

    /**
     * What is known of a text.
     *
     * @param assessment null where it depends on the rule
     */
    private record Known(StatementReading reading, @Nullable Assessment assessment) {}
}
