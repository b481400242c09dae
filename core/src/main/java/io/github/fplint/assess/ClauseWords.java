package io.github.fplint.assess;

import io.github.fplint.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The words of one clause, and which of them are explained already. */
final class ClauseWords {

    private static final Set<String> TRIGGERED = Set.of("triggered", "caused", "generated", "produced", "raised");

    private static final Set<String> DEMONSTRATIVES = Set.of("this", "these", "those", "such", "same");

    /** Words that do not belong to the noun before them. */
    private static final Set<String> AFTER_NOUN = Set.of(
            "in", "on", "for", "to", "and", "or", "when", "by", "as", "is", "are", "may", "might", "can", "could", "if",
            "from", "with", "of", "at", "that", "which", "during", "while", "will", "would", "via", "be", "was",
            "were");

    private static final Set<String> STARTERS = Set.of(
            "also",
            "and",
            "or",
            "then",
            "so",
            "therefore",
            "thus",
            "hence",
            "but",
            "however",
            "additionally",
            "to",
            "furthermore",
            "again",
            "although",
            "though",
            "always",
            "instead",
            "carefully",
            "first",
            "as",
            "a",
            "an",
            "the",
            "some",
            "further",
            "next",
            "finally",
            "otherwise",
            "optionally");

    private final List<Token> tokens;
    private final boolean[] covered;
    private final boolean[] pointedAt;
    private int subjectTo;

    ClauseWords(List<Token> tokens) {
        this.tokens = tokens;
        this.covered = new boolean[tokens.size()];
        this.pointedAt = new boolean[tokens.size()];
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Whether a phrase explains a word. */
    boolean covered(int i) {
        return covered[i];
    }

    /** Whether a word belongs to what points at the subject of the rule. */
    boolean pointedAt(int i) {
        return pointedAt[i];
    }

    /** Where the part ends that only tells again what the rule detects. */
    int subjectTo() {
        return subjectTo;
    }

    /** How many words at the start say nothing. */
    int starters() {
        int i = 0;
        while (i < tokens.size()
                && (tokens.get(i).kind() == Token.Kind.MARK
                        || STARTERS.contains(tokens.get(i).word()))) {
            i++;
        }
        return i;
    }

    /** Whether only words that say nothing stand before a place. */
    boolean atStart(int i) {
        for (int k = 0; k < i; k++) {
            Token token = tokens.get(k);
            if (token.kind() == Token.Kind.NAME
                    || (token.kind() == Token.Kind.WORD && !covered[k] && !STARTERS.contains(token.word()))) {
                return false;
            }
        }
        return true;
    }

    void cover(PhraseTable.Match match) {
        Arrays.fill(covered, match.start(), match.end(), true);
    }

    /** Covers a pointer, what is done to the thing, and the thing. */
    void coverPointer(PhraseTable.Match match) {
        cover(match);
        Arrays.fill(pointedAt, match.start(), match.end(), true);
        coverVerb(match.start());
        coverPointedAt(match.end());
    }

    /** What stands before {@code may be triggered by} only tells again what the rule detects. */
    void coverSubject(PhraseTable.Match match) {
        if (TRIGGERED.contains(tokens.get(match.end() - 1).word())
                || (tokens.get(match.end() - 1).word().equals("by")
                        && TRIGGERED.contains(tokens.get(match.end() - 2).word()))) {
            Arrays.fill(covered, 0, match.start(), true);
            subjectTo = match.start();
        }
    }

    /** What is done to the thing pointed at narrows nothing: {@code enable or disable this feature}. */
    private void coverVerb(int pointer) {
        for (int i = pointer - 1; i >= Math.max(0, pointer - 3) && !covered[i]; i--) {
            if (tokens.get(i).kind() != Token.Kind.WORD) {
                return;
            }
            covered[i] = true;
        }
    }

    /** The noun pointed at narrows nothing either, unless it has a name of its own: {@code these proxies}. */
    private void coverPointedAt(int end) {
        if (!DEMONSTRATIVES.contains(tokens.get(end - 1).word())) {
            return;
        }
        for (int i = end; i < Math.min(tokens.size(), end + 2); i++) {
            Token token = tokens.get(i);
            if (token.kind() != Token.Kind.WORD || AFTER_NOUN.contains(token.word())) {
                return;
            }
            covered[i] = true;
            pointedAt[i] = true;
        }
    }

    int start(PhraseTable.Match match) {
        return tokens.get(match.start()).start();
    }

    int end(PhraseTable.Match match) {
        return tokens.get(match.end() - 1).end();
    }

    String words(PhraseTable.Match match) {
        if (match.end() - match.start() == 1) {
            return tokens.get(match.start()).word();
        }
        StringBuilder words = new StringBuilder();
        for (int i = match.start(); i < match.end(); i++) {
            if (i > match.start()) {
                words.append(' ');
            }
            words.append(tokens.get(i).word());
        }
        return words.toString();
    }
}
