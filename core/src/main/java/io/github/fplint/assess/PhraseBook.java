package io.github.fplint.assess;

import io.github.fplint.text.TextAnalyzer;
import io.github.fplint.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases in a trie. A pattern is a sequence of slots: {@code word} matches by stem, {@code =word} exactly, {@code @name}
 * any word of a class, {@code a|b} either, {@code slot?} may be absent, {@code _} is any word or name.
 */
final class PhraseBook {

    private final TextAnalyzer analyzer;
    private final Node root = new Node();
    private final Map<String, List<String>> classesByWord = new HashMap<>(2048);
    private final Map<String, List<String>> classesByKey = new HashMap<>(4096);
    private final Set<String> anonymousClasses = new HashSet<>(1024);
    private final Map<String, String> keys = new HashMap<>(4096);

    PhraseBook(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** A phrase of a clause, from the token {@code start} to {@code end}, exclusive. */
    record Match(int start, int end, Entry entry) {}

    private static final class Node {
        private @Nullable Map<String, Node> byStem;
        private @Nullable Map<String, Node> byWord;
        private @Nullable Map<String, Node> byClass;
        private @Nullable Node any;
        private @Nullable Entry entry;
    }

    /** Makes a word part of a class. */
    void addToClass(String name, String word) {
        addTo(classesByWord, word, name);
    }

    private static void addTo(Map<String, List<String>> classes, String key, String name) {
        List<String> names = classes.get(key);
        if (names == null) {
            names = new ArrayList<>(2);
            classes.put(key, names);
        }
        names.add(name);
    }

    /** Adds a pattern; of two equal ones the first stays. */
    void add(String pattern, Entry entry) {
        List<String> slots = new ArrayList<>(4);
        int from = 0;
        while (from < pattern.length()) {
            int space = pattern.indexOf(' ', from);
            int to = space < 0 ? pattern.length() : space;
            if (to > from) {
                slots.add(pattern.substring(from, to));
            }
            from = to + 1;
        }
        add(root, slots, 0, entry);
    }

    private void add(Node node, List<String> slots, int i, Entry entry) {
        if (i == slots.size()) {
            if (node != root && node.entry == null) {
                node.entry = entry;
            }
            return;
        }
        String slot = slots.get(i);
        if (slot.endsWith("?")) {
            add(node, slots, i + 1, entry);
            slot = slot.substring(0, slot.length() - 1);
        }
        int bar = slot.indexOf('|');
        if (bar < 0) {
            add(child(node, slot), slots, i + 1, entry);
            return;
        }
        if (slot.indexOf('@') < 0) {
            add(anonymous(node, slot), slots, i + 1, entry);
            return;
        }
        // Words between bars are a class without a name, so that they take one edge and not one each.
        StringBuilder words = new StringBuilder();
        for (String alternative : DataFile.split(slot, '|')) {
            if (alternative.charAt(0) == '@') {
                add(child(node, alternative), slots, i + 1, entry);
            } else {
                words.append(alternative).append('|');
            }
        }
        if (words.length() > 0) {
            add(anonymous(node, words.toString()), slots, i + 1, entry);
        }
    }

    private Node anonymous(Node node, String words) {
        if (anonymousClasses.add(words)) {
            for (String word : DataFile.split(words, '|')) {
                if (word.charAt(0) == '=') {
                    addTo(classesByWord, word.substring(1), words);
                } else {
                    addTo(classesByKey, key(word), words);
                }
            }
        }
        if (node.byClass == null) {
            node.byClass = new HashMap<>(4);
        }
        return child(node.byClass, words);
    }

    private Node child(Node node, String slot) {
        char first = slot.charAt(0);
        if (first == '=') {
            if (node.byWord == null) {
                node.byWord = new HashMap<>(4);
            }
            return child(node.byWord, slot.substring(1));
        }
        if (first == '@') {
            if (node.byClass == null) {
                node.byClass = new HashMap<>(4);
            }
            return child(node.byClass, slot.substring(1));
        }
        if (first == '_') {
            if (node.any == null) {
                node.any = new Node();
            }
            return node.any;
        }
        if (node.byStem == null) {
            node.byStem = new HashMap<>(4);
        }
        return child(node.byStem, key(slot));
    }

    private String key(String word) {
        String key = keys.get(word);
        if (key == null) {
            key = key(word, analyzer.stem(word));
            keys.put(word, key);
        }
        return key;
    }

    /**
     * By what a word is looked up: its stem, and beside it the ending of a derived word, because Porter's stemmer makes
     * one of execute and executive, code and coder, local and localised.
     */
    private static String key(String word, String stem) {
        for (String ending : DERIVED) {
            int length = ending.length();
            if (word.length() > length + 2 && word.endsWith(ending)) {
                return stem.concat("+").concat(ending);
            }
            if (word.length() > length + 3
                    && word.endsWith("s")
                    && word.startsWith(ending, word.length() - 1 - length)) {
                return stem.concat("+").concat(ending);
            }
        }
        return stem;
    }

    private static final String[] DERIVED = {"ion", "er", "or", "ive", "ment", "ance", "ence", "ized", "al", "able"};

    private static Node child(Map<String, Node> children, String key) {
        Node child = children.get(key);
        if (child == null) {
            child = new Node();
            children.put(key, child);
        }
        return child;
    }

    /**
     * The phrases of a clause, in text order; where some overlap, the longest stays, then the first.
     *
     * @param starters how many words at the start say nothing, so that a phrase after them still opens the clause
     */
    List<Match> match(String text, List<Token> tokens, int starters, @Nullable Products products) {
        List<Match> found = new ArrayList<>();
        Search search = new Search(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (products != null) {
                products.match(text, tokens, i, found);
            }
            search.longest(i, found);
        }
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).entry.role().opens() && found.get(i).start > starters) {
                found.remove(i);
            }
        }
        return withoutOverlap(found, tokens.size());
    }

    private static List<Match> withoutOverlap(List<Match> found, int size) {
        int longest = 0;
        for (Match match : found) {
            longest = Math.max(longest, match.end - match.start);
        }
        boolean[] taken = new boolean[size];
        Match[] starts = new Match[size];
        for (int length = longest; length > 0; length--) {
            for (Match match : found) {
                if (match.end - match.start == length && free(taken, match)) {
                    java.util.Arrays.fill(taken, match.start, match.end, true);
                    starts[match.start] = match;
                }
            }
        }
        List<Match> kept = new ArrayList<>(found.size());
        for (Match match : starts) {
            if (match != null) {
                kept.add(match);
            }
        }
        return kept;
    }

    private static boolean free(boolean[] taken, Match match) {
        for (int i = match.start; i < match.end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    /** All phrases that start at one token. */
    private final class Search {
        private final List<Token> tokens;
        private final String[] keys;
        private int start;
        private List<Match> found = List.of();

        Search(List<Token> tokens) {
            this.tokens = tokens;
            this.keys = new String[tokens.size()];
            for (int i = 0; i < keys.length; i++) {
                Token token = tokens.get(i);
                keys[i] = token.kind() == Token.Kind.WORD ? key(token.word(), token.stem()) : token.word();
            }
        }

        void longest(int from, List<Match> into) {
            start = from;
            found = into;
            walk(root, from);
        }

        private void walk(Node node, int i) {
            if (node.entry != null) {
                found.add(new Match(start, i, node.entry));
            }
            if (i == tokens.size()) {
                return;
            }
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.MARK) {
                return;
            }
            if (node.byWord != null) {
                follow(node.byWord.get(token.word()), i);
            }
            if (node.byStem != null) {
                follow(node.byStem.get(keys[i]), i);
            }
            if (node.byClass != null) {
                follow(node.byClass, classesByWord.get(token.word()), i);
                follow(node.byClass, classesByKey.get(keys[i]), i);
            }
            if (node.any != null) {
                walk(node.any, i + 1);
            }
        }

        private void follow(Map<String, Node> next, @Nullable List<String> classes, int i) {
            if (classes != null) {
                for (int k = 0; k < classes.size(); k++) {
                    follow(next.get(classes.get(k)), i);
                }
            }
        }

        private void follow(@Nullable Node node, int i) {
            if (node != null) {
                walk(node, i + 1);
            }
        }
    }
}
