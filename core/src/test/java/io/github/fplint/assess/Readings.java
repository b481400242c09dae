package io.github.fplint.assess;

import io.github.fplint.text.TextAnalyzer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads texts up to the step that a test is about. */
final class Readings {

    static final TextAnalyzer ANALYZER = TextAnalyzer.create();

    private static final StatementReader READER = new StatementReader(new ClauseReader(Lexicon.load(ANALYZER)));

    private Readings() {}

    static StatementReading read(String text) {
        return READER.read(ANALYZER.analyze(text));
    }

    static List<Passage> passages(String text) {
        return Passage.of(text, read(text).clauses());
    }

    static @Nullable TitleWords title(@Nullable String title) {
        return title == null ? null : new TitleWords(ANALYZER, title);
    }

    static PhraseLabels phraseLabels(String text, @Nullable String title) {
        return new PhraseLabels(text, passages(text).get(0), title(title));
    }
}
