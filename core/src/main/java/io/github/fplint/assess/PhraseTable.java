package io.github.fplint.assess;

import io.github.fplint.assess.Entry.Condition;
import io.github.fplint.assess.Entry.Role;
import io.github.fplint.text.Token;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases as an automaton in one block of bytes, read where it lies: nothing is built at start, which a pre-commit hook
 * would pay for on every commit. {@link PhraseBook} writes it. Immutable and thread-safe.
 *
 * <p>Layout, in ints unless said otherwise: number of slots, offsets of nodes, classes and entries; the slots of a hash
 * table from edges to nodes, each a check and a target plus 1; the nodes, each its kinds of edges and the target of the
 * edge for any word plus 1, and its entry plus 1; the classes of words, each a count and their numbers; the offsets of
 * the entries, and the entries.
 */
final class PhraseTable {

    static final int BY_WORD = 1;
    static final int BY_STEM = 2;
    static final int BY_CLASS = 4;
    /** Edges from a word to the list of its classes, and to nothing for words and stems that narrow nothing. */
    static final int CLASSES = 8;

    static final int GENERIC_WORD = 16;
    static final int GENERIC_STEM = 32;

    static final int ROOT = 0;
    static final int NONE = -1;
    static final int HEADER = 16;

    private final ByteBuffer data;
    private final int mask;
    private final int nodes;
    private final int classes;
    private final int entries;
    private final @Nullable Entry[] known;

    PhraseTable(byte[] bytes) {
        this.data = ByteBuffer.wrap(bytes);
        this.mask = data.getInt(0) - 1;
        this.nodes = data.getInt(4);
        this.classes = data.getInt(8);
        this.entries = data.getInt(12);
        this.known = new Entry[data.getInt(entries)];
    }

    /** A phrase of a clause, from the token {@code start} to {@code end}, exclusive. */
    record Match(int start, int end, Entry entry) {}

    /** Whether a word narrows nothing. */
    boolean isGeneric(Token token) {
        return token.kind() == Token.Kind.WORD
                && (target(GENERIC_WORD, ROOT, hash(token.word())) != NONE
                        || target(GENERIC_STEM, ROOT, hash(token.stem())) != NONE);
    }

    /** The phrases of a clause, in text order; where some overlap, the longest stays, then the first. */
    List<Match> match(List<Token> tokens) {
        List<Match> found = new ArrayList<>();
        Search search = new Search(tokens, found);
        for (int i = 0; i < tokens.size(); i++) {
            search.from(i);
        }
        return withoutOverlap(found, tokens.size());
    }

    /**
     * The phrases of a clause and the names in it, in text order; where some overlap, the longest stays, then a name.
     *
     * @param starters how many words at the start say nothing, so that a phrase after them still opens the clause
     */
    List<Match> match(String text, List<Token> tokens, int starters, PhraseTable names) {
        List<Match> found = new ArrayList<>();
        Search search = new Search(tokens, found);
        List<Match> named = new ArrayList<>();
        Search nameSearch = names.new Search(tokens, named);
        for (int i = 0; i < tokens.size(); i++) {
            named.clear();
            nameSearch.from(i);
            for (int k = named.size() - 1; k >= 0; k--) {
                // What is found from one token on gets longer and longer.
                if (written(text, tokens, named.get(k))) {
                    found.add(named.get(k));
                    break;
                }
            }
            search.from(i);
        }
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).entry.role().opens() && found.get(i).start > starters) {
                found.remove(i);
            }
        }
        return withoutOverlap(found, tokens.size());
    }

    /** Whether a name that is also a word is written as a name. */
    private static boolean written(String text, List<Token> tokens, Match match) {
        if (match.entry.condition() != Condition.CASED) {
            return true;
        }
        if (!hasSmallLetter(text)) {
            return false;
        }
        for (int i = tokens.get(match.start).start();
                i < tokens.get(match.end - 1).end();
                i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** In a text of capitals they tell nothing. */
    private static boolean hasSmallLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** What an edge is looked up by. */
    static long key(int kind, int node, long hash) {
        long key = hash ^ (node * 0x9E3779B97F4A7C15L + kind * 0xC2B2AE3D27D4EB4FL);
        key = (key ^ (key >>> 29)) * 0xBF58476D1CE4E5B9L;
        return key ^ (key >>> 32);
    }

    static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    static int check(long key) {
        return (int) (key >>> 32);
    }

    private int target(int kind, int node, long hash) {
        long key = key(kind, node, hash);
        int check = check(key);
        int slot = (int) key & mask;
        while (true) {
            int at = HEADER + slot * 8;
            int target = data.getInt(at + 4);
            if (target == 0) {
                return NONE;
            }
            if (data.getInt(at) == check) {
                return target - 1;
            }
            slot = (slot + 1) & mask;
        }
    }

    private Entry entry(int number) {
        Entry entry = known[number];
        if (entry == null) {
            // Two threads may both read it; they read the same.
            entry = readEntry(data.getInt(entries + 4 + number * 4));
            known[number] = entry;
        }
        return entry;
    }

    private Entry readEntry(int at) {
        int categories = data.getInt(at);
        Set<Category> named = EnumSet.noneOf(Category.class);
        for (Category category : Category.values()) {
            if ((categories & bit(category)) != 0) {
                named.add(category);
            }
        }
        byte[] source = new byte[data.getShort(at + 7)];
        data.get(at + 9, source);
        return new Entry(
                ROLES[data.get(at + 4)],
                named,
                data.get(at + 5) != 0,
                CONDITIONS[data.get(at + 6)],
                new String(source, StandardCharsets.UTF_8));
    }

    @SuppressWarnings("EnumOrdinal") // the table is made from the same enum, in the same build
    static int bit(Category category) {
        return 1 << category.ordinal();
    }

    private static final Role[] ROLES = Role.values();
    private static final Condition[] CONDITIONS = Condition.values();

    private static List<Match> withoutOverlap(List<Match> found, int size) {
        int longest = 0;
        for (Match match : found) {
            longest = Math.max(longest, match.end - match.start);
        }
        boolean[] taken = new boolean[size];
        @Nullable Match[] starts = new Match[size];
        for (int length = longest; length > 0; length--) {
            for (Match match : found) {
                if (match.end - match.start == length && free(taken, match)) {
                    Arrays.fill(taken, match.start, match.end, true);
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

    /** The phrases that start at the tokens of one clause. */
    private final class Search {
        private final List<Token> tokens;
        private final long[] words;
        private final long[] stems;
        private final int[] classLists;
        private final List<Match> found;
        private int start;

        Search(List<Token> tokens, List<Match> found) {
            this.tokens = tokens;
            this.found = found;
            this.words = new long[tokens.size()];
            this.stems = new long[tokens.size()];
            this.classLists = new int[tokens.size()];
            for (int i = 0; i < words.length; i++) {
                Token token = tokens.get(i);
                words[i] = hash(token.word());
                stems[i] = hash(PhraseBook.key(token));
                classLists[i] = target(CLASSES, ROOT, words[i]);
            }
        }

        void from(int token) {
            start = token;
            walk(ROOT, token);
        }

        private void walk(int node, int i) {
            int at = nodes + node * 8;
            int entry = data.getInt(at + 4);
            if (entry > 0) {
                found.add(new Match(start, i, entry(entry - 1)));
            }
            if (i == words.length || tokens.get(i).kind() == Token.Kind.MARK) {
                return;
            }
            int edges = data.getInt(at);
            if ((edges & BY_WORD) != 0) {
                follow(target(BY_WORD, node, words[i]), i);
            }
            if ((edges & BY_STEM) != 0) {
                follow(target(BY_STEM, node, stems[i]), i);
            }
            if ((edges & BY_CLASS) != 0 && classLists[i] != NONE) {
                int list = classes + classLists[i];
                for (int k = data.getInt(list); k > 0; k--) {
                    follow(target(BY_CLASS, node, data.getInt(list + k * 4)), i);
                }
            }
            if (edges >>> 3 != 0) {
                walk((edges >>> 3) - 1, i + 1);
            }
        }

        private void follow(int node, int i) {
            if (node != NONE) {
                walk(node, i + 1);
            }
        }
    }
}
