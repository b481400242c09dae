package io.github.fplint.assess;

import io.github.fplint.assess.Entry.Condition;
import io.github.fplint.assess.Entry.Role;
import io.github.fplint.text.TextAnalyzer;
import io.github.fplint.text.Token;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The phrases and words by which guidance is read, as the data files beside this class list them. */
final class Lexicon {

    private final TextAnalyzer analyzer;
    private final PhraseBook phrases;
    private final PhraseBook listable;
    private final Products products;
    private final Set<String> genericStems = new HashSet<>(512);
    private final Set<String> genericWords = new HashSet<>(1024);

    private Lexicon(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
        this.phrases = new PhraseBook(analyzer);
        this.listable = new PhraseBook(analyzer);
        this.products = Products.load(analyzer);
    }

    static Lexicon load(TextAnalyzer analyzer) {
        Lexicon lexicon = new Lexicon(analyzer);
        // Of two equal patterns the first stays.
        lexicon.readPhrases("roles.txt");
        lexicon.readPhrases("causes.txt");
        lexicon.readListable("listable.txt");
        lexicon.readGeneric("generic.txt");
        return lexicon;
    }

    /**
     * The phrases of a clause.
     *
     * @param starters how many words at its start say nothing
     */
    List<PhraseBook.Match> match(String text, List<Token> tokens, int starters) {
        return phrases.match(text, tokens, starters, products);
    }

    /** The kinds of thing that an inventory lists. */
    List<PhraseBook.Match> listable(List<Token> tokens) {
        return listable.match("", tokens, 0, null);
    }

    /** Whether a word narrows nothing. */
    boolean isGeneric(Token token) {
        return token.kind() == Token.Kind.WORD
                && (genericWords.contains(token.word()) || genericStems.contains(token.stem()));
    }

    private void readPhrases(String resource) {
        Entry entry = null;
        for (String line : DataFile.lines(resource)) {
            if (line.charAt(0) == '[') {
                entry = section(line.substring(1, line.length() - 1));
            } else if (line.charAt(0) == '@' && line.startsWith(" = ", line.indexOf(' '))) {
                int name = line.indexOf(' ');
                for (String word : DataFile.split(line.substring(name + 3), ' ')) {
                    phrases.addToClass(line.substring(1, name), word);
                }
            } else {
                for (String pattern : DataFile.split(line, ',')) {
                    phrases.add(pattern, Objects.requireNonNull(entry));
                }
            }
        }
    }

    /** {@code role}, or {@code categories hint condition}. */
    private static Entry section(String header) {
        List<String> parts = DataFile.split(header, ' ');
        if (parts.size() == 1) {
            Role role = Role.valueOf(parts.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            return new Entry(role, Entry.NO_CATEGORY, false, Condition.ALWAYS, Entry.LEXICON);
        }
        if (parts.get(0).equals("-")) {
            return new Entry(Role.BLOCK, Entry.NO_CATEGORY, false, Condition.ALWAYS, Entry.LEXICON);
        }
        Set<Category> categories = EnumSet.noneOf(Category.class);
        for (String id : DataFile.split(parts.get(0), ',')) {
            categories.add(Category.of(id).orElseThrow());
        }
        Condition condition =
                parts.size() > 2 ? Condition.valueOf(parts.get(2).toUpperCase(Locale.ROOT)) : Condition.ALWAYS;
        return new Entry(Role.CAUSE, categories, parts.get(1).equals("listable"), condition, Entry.LEXICON);
    }

    private void readListable(String resource) {
        Entry entry = new Entry(Role.BLOCK, Entry.NO_CATEGORY, true, Condition.ALWAYS, Entry.LEXICON);
        for (String line : DataFile.lines(resource)) {
            for (String pattern : DataFile.split(line, ',')) {
                listable.add(pattern, entry);
            }
        }
    }

    private void readGeneric(String resource) {
        for (String line : DataFile.lines(resource)) {
            for (String word : DataFile.split(line, ' ')) {
                if (word.charAt(0) == '=') {
                    genericWords.add(word.substring(1));
                } else {
                    genericStems.add(analyzer.stem(word));
                }
            }
        }
    }
}
