package io.github.fplint.assess;

import io.github.fplint.text.TextAnalyzer;
import io.github.fplint.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The phrases, names and words by which guidance is read. */
final class Lexicon {

    private final PhraseTable phrases;
    private final PhraseTable products;
    private final PhraseTable listable;

    private Lexicon(byte[] phrases, byte[] products, byte[] listable) {
        this.phrases = new PhraseTable(phrases);
        this.products = new PhraseTable(products);
        this.listable = new PhraseTable(listable);
    }

    /** The tables that the build made of the data files; where there are none, as in an editor, they are made now. */
    static Lexicon load(TextAnalyzer analyzer) {
        byte[] phrases = read(LexiconFiles.PHRASES);
        if (phrases.length == 0) {
            LexiconFiles files = new LexiconFiles(analyzer);
            return new Lexicon(files.phrases(), files.products(), files.listable());
        }
        return new Lexicon(phrases, read(LexiconFiles.PRODUCTS), read(LexiconFiles.LISTABLE));
    }

    private static byte[] read(String table) {
        try (InputStream in = Lexicon.class.getResourceAsStream(table)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The phrases of a clause.
     *
     * @param starters how many words at its start say nothing
     */
    List<PhraseTable.Match> match(String text, List<Token> tokens, int starters) {
        return phrases.match(text, tokens, starters, products);
    }

    /** The kinds of thing that an inventory lists. */
    List<PhraseTable.Match> listable(List<Token> tokens) {
        return listable.match(tokens);
    }

    /** Whether a word narrows nothing. */
    boolean isGeneric(Token token) {
        return phrases.isGeneric(token);
    }
}
