package io.github.fplint.assess;

import io.github.fplint.text.TextAnalyzer;
import io.github.fplint.text.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a rule's title, to see whether a statement says more than it. */
final class TitleWords {

    private final Set<String> stems = new HashSet<>();
    private final String compact;

    TitleWords(TextAnalyzer analyzer, String title) {
        for (Token token : analyzer.words(title)) {
            if (token.kind() != Token.Kind.MARK) {
                stems.add(token.stem());
            }
        }
        StringBuilder letters = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            if (Character.isLetterOrDigit(title.charAt(i))) {
                letters.append(Character.toLowerCase(title.charAt(i)));
            }
        }
        compact = letters.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether the title has a word, or has it inside another: {@code appcmd} in {@code AppCmd.EXE}. */
    boolean has(Token token) {
        if (stems.contains(token.stem())) {
            return true;
        }
        String word = token.kind() == Token.Kind.NAME ? bare(token.word()) : token.stem();
        return word.length() > 2 && compact.contains(word);
    }

    /** Whether the title has all words of a phrase. */
    boolean mentions(String words) {
        for (String word : DataFile.split(words, ' ')) {
            String bare = bare(word);
            if (bare.length() < 2 || !compact.contains(bare)) {
                return false;
            }
        }
        return true;
    }

    /** A file name without folder, ending and marks. */
    private static String bare(String name) {
        int from = Math.max(name.lastIndexOf('\\'), name.lastIndexOf('/')) + 1;
        int dot = name.lastIndexOf('.');
        String base = dot > from ? name.substring(from, dot) : name.substring(from);
        StringBuilder letters = new StringBuilder(base.length());
        for (int i = 0; i < base.length(); i++) {
            if (Character.isLetterOrDigit(base.charAt(i))) {
                letters.append(base.charAt(i));
            }
        }
        return letters.toString();
    }
}
