package io.github.fplint.text;

import java.util.ArrayList;
import java.util.List;

/** Turns a text into clauses of tokens. Thread-safe; a model is loaded only for a text that needs it. */
public final class TextAnalyzer {

    private final Tokenizer tokenizer;

    private TextAnalyzer(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** An analyser for English. */
    public static TextAnalyzer create() {
        return new TextAnalyzer(new Tokenizer(Spelling.load(), new Stems()));
    }

    /** The sentences, clauses and tokens of a text. */
    public AnalyzedText analyze(String text) {
        List<AnalyzedText.Clause> clauses = new ArrayList<>();
        int start = 0;
        int sentence = 0;
        for (int end : Sentences.ends(text)) {
            List<Token> tokens = tokenizer.tokens(text, start, end);
            Clauses.split(sentence++, tokens, clauses);
            start = end;
        }
        return new AnalyzedText(text, clauses);
    }

    /** The words of a text without sentences, such as a title or an entry of a lexicon. */
    public List<Token> words(String text) {
        return tokenizer.tokens(text, 0, text.length());
    }

    /** The stem of a lower-case word. */
    public String stem(String word) {
        return tokenizer.stem(word);
    }
}
