package io.github.fplint.assess;

import io.github.fplint.text.TextAnalyzer;
import io.github.fplint.text.Token;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects phrases and writes them as a {@link PhraseTable}. A pattern is a sequence of slots: {@code word} matches by
 * stem, {@code =word} exactly, {@code @name} any word of a class, {@code a|b} either, {@code slot?} may be absent,
 * {@code _} is any word or name.
 */
final class PhraseBook {

    private final TextAnalyzer analyzer;
    private final Node root = new Node();
    private final SortedMap<String, List<String>> classesByWord = new TreeMap<>();
    private final SortedMap<String, Integer> generic = new TreeMap<>();

    PhraseBook(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    private static final class Node {
        private final SortedMap<Edge, Node> children = new TreeMap<>();
        private @Nullable Node any;
        private @Nullable Entry entry;
    }

    private record Edge(int kind, String text) implements Comparable<Edge> {
        @Override
        public int compareTo(Edge other) {
            return kind != other.kind ? Integer.compare(kind, other.kind) : text.compareTo(other.text);
        }
    }

    /** Makes a word part of a class. */
    void addToClass(String name, String word) {
        List<String> classes = classesByWord.computeIfAbsent(word, w -> new ArrayList<>());
        if (!classes.contains(name)) {
            classes.add(name);
        }
    }

    /** Says that a word, or with {@code byStem} all words of its stem, narrows nothing. */
    void addGeneric(String word, boolean byStem) {
        generic.merge(
                byStem ? analyzer.stem(word) : word,
                byStem ? PhraseTable.GENERIC_STEM : PhraseTable.GENERIC_WORD,
                (a, b) -> a | b);
    }

    /** Adds a pattern; of two equal ones the first stays. */
    void add(String pattern, Entry entry) {
        add(root, DataFile.split(pattern, ' '), 0, entry);
    }

    /** Adds a name word by word, as it is written. */
    void addName(List<Token> words, Entry entry) {
        Node node = root;
        for (Token token : words) {
            if (token.kind() != Token.Kind.MARK) {
                node = child(node, PhraseTable.BY_WORD, token.word());
            }
        }
        end(node, entry);
    }

    private void end(Node node, Entry entry) {
        if (node != root && node.entry == null) {
            node.entry = entry;
        }
    }

    private void add(Node node, List<String> slots, int i, Entry entry) {
        if (i == slots.size()) {
            end(node, entry);
            return;
        }
        String slot = slots.get(i);
        if (slot.endsWith("?")) {
            add(node, slots, i + 1, entry);
            slot = slot.substring(0, slot.length() - 1);
        }
        for (String alternative : DataFile.split(slot, '|')) {
            add(child(node, alternative), slots, i + 1, entry);
        }
    }

    private Node child(Node node, String alternative) {
        return switch (alternative.charAt(0)) {
            case '=' -> child(node, PhraseTable.BY_WORD, alternative.substring(1));
            case '@' -> child(node, PhraseTable.BY_CLASS, alternative.substring(1));
            case '_' -> {
                if (node.any == null) {
                    node.any = new Node();
                }
                yield node.any;
            }
            default -> child(node, PhraseTable.BY_STEM, key(alternative, analyzer.stem(alternative)));
        };
    }

    private static Node child(Node node, int kind, String text) {
        return node.children.computeIfAbsent(new Edge(kind, text), e -> new Node());
    }

    /** By what a token is looked up: a word by its stem, a name as it is. */
    static String key(Token token) {
        return token.kind() == Token.Kind.WORD ? key(token.word(), token.stem()) : token.word();
    }

    /**
     * The stem, and beside it the ending of a derived word, because Porter's stemmer makes one of execute and executive,
     * code and coder, local and localised.
     */
    private static String key(String word, String stem) {
        for (String ending : DERIVED) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                return stem + '+' + ending;
            }
            if (word.endsWith("s")
                    && word.length() > ending.length() + 3
                    && word.startsWith(ending, word.length() - 1 - ending.length())) {
                return stem + '+' + ending;
            }
        }
        return stem;
    }

    private static final String[] DERIVED = {"ion", "er", "or", "ive", "ment", "ance", "ence", "ized", "al", "able"};

    /** The phrases as the bytes of a {@link PhraseTable}; the same phrases give the same bytes. */
    byte[] table() {
        return new Writer().bytes();
    }

    /** Numbers nodes, equal ones alike, and lays out the table. */
    private final class Writer {
        /** What a node is, in numbers: equal nodes continue every phrase alike and become one. */
        private record Shape(int any, int entry, List<Long> edges) {}

        private final Map<Shape, Integer> numbers = new HashMap<>();
        private final List<int[]> nodes = new ArrayList<>();
        private final Map<Entry, Integer> entryNumbers = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
        private final Map<String, Integer> classNumbers = new HashMap<>();
        /** From the key of an edge to its target. */
        private final Map<Long, Integer> edges = new HashMap<>();

        byte[] bytes() {
            nodes.add(new int[2]); // the root, whose number is fixed
            for (List<String> names : classesByWord.values()) {
                for (String name : names) {
                    classNumbers.putIfAbsent(name, classNumbers.size());
                }
            }
            write(root, true);
            ByteArrayOutputStream classes = new ByteArrayOutputStream();
            try {
                writeClasses(classes);
                generic.forEach((word, kinds) -> {
                    for (int kind : new int[] {PhraseTable.GENERIC_WORD, PhraseTable.GENERIC_STEM}) {
                        if ((kinds & kind) != 0) {
                            put(kind, PhraseTable.ROOT, PhraseTable.hash(word), 0);
                        }
                    }
                });
                return layOut(classes.toByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private int write(Node node, boolean isRoot) {
            int any = node.any == null ? 0 : write(node.any, false) + 1;
            int kinds = 0;
            List<Edge> outgoing = new ArrayList<>(node.children.keySet());
            List<Integer> targets = new ArrayList<>();
            List<Long> shape = new ArrayList<>();
            for (Edge edge : outgoing) {
                int target = write(node.children.get(edge), false);
                kinds |= edge.kind();
                targets.add(target);
                shape.add(PhraseTable.key(edge.kind(), 0, hash(edge)));
                shape.add((long) target);
            }
            int entry = node.entry == null ? 0 : number(node.entry) + 1;
            Shape same = new Shape(any, entry, shape);
            Integer known = isRoot ? Integer.valueOf(PhraseTable.ROOT) : numbers.get(same);
            if (known != null && !isRoot) {
                return known;
            }
            int number = isRoot ? PhraseTable.ROOT : nodes.size();
            int[] record = {kinds | any << 3, entry};
            if (isRoot) {
                nodes.set(number, record);
            } else {
                nodes.add(record);
                numbers.put(same, number);
            }
            for (int i = 0; i < outgoing.size(); i++) {
                put(outgoing.get(i).kind(), number, hash(outgoing.get(i)), targets.get(i));
            }
            return number;
        }

        private long hash(Edge edge) {
            return edge.kind() == PhraseTable.BY_CLASS
                    ? classNumbers.getOrDefault(edge.text(), PhraseTable.NONE)
                    : PhraseTable.hash(edge.text());
        }

        private int number(Entry entry) {
            Integer known = entryNumbers.get(entry);
            if (known != null) {
                return known;
            }
            entryNumbers.put(entry, entries.size());
            entries.add(entry);
            return entries.size() - 1;
        }

        private void put(int kind, int node, long hash, int target) {
            Integer other = edges.put(PhraseTable.key(kind, node, hash), target);
            if (other != null && other != target) {
                throw new IllegalStateException("two edges share a key; change the constants of PhraseTable.key");
            }
        }

        private void writeClasses(ByteArrayOutputStream bytes) throws IOException {
            DataOutputStream out = new DataOutputStream(bytes);
            for (Map.Entry<String, List<String>> word : classesByWord.entrySet()) {
                put(PhraseTable.CLASSES, PhraseTable.ROOT, PhraseTable.hash(word.getKey()), out.size());
                out.writeInt(word.getValue().size());
                for (String name : word.getValue()) {
                    out.writeInt(classNumbers.get(name));
                }
            }
        }

        private byte[] layOut(byte[] classes) throws IOException {
            int slots = Integer.highestOneBit(Math.max(4, edges.size() * 4 / 3)) * 2;
            int nodesAt = PhraseTable.HEADER + slots * 8;
            int classesAt = nodesAt + nodes.size() * 8;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(slots);
            out.writeInt(nodesAt);
            out.writeInt(classesAt);
            out.writeInt(classesAt + classes.length);
            for (int number : slots(slots)) {
                out.writeInt(number);
            }
            for (int[] node : nodes) {
                out.writeInt(node[0]);
                out.writeInt(node[1]);
            }
            out.write(classes);
            writeEntries(out);
            return bytes.toByteArray();
        }

        private int[] slots(int count) {
            int[] slots = new int[count * 2];
            List<Long> keys = new ArrayList<>(edges.keySet());
            keys.sort(null);
            for (long key : keys) {
                int slot = (int) key & (count - 1);
                while (slots[slot * 2 + 1] != 0) {
                    if (slots[slot * 2] == PhraseTable.check(key)) {
                        throw new IllegalStateException("two edges share a check; change the constants of key");
                    }
                    slot = (slot + 1) & (count - 1);
                }
                slots[slot * 2] = PhraseTable.check(key);
                slots[slot * 2 + 1] = edges.get(key) + 1;
            }
            return slots;
        }

        @SuppressWarnings("EnumOrdinal") // read back by the same build
        private void writeEntries(DataOutputStream out) throws IOException {
            int at = out.size() + 4 + entries.size() * 4;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream body = new DataOutputStream(bytes);
            out.writeInt(entries.size());
            for (Entry entry : entries) {
                out.writeInt(at + body.size());
                int categories = 0;
                for (Category category : entry.categories()) {
                    categories |= PhraseTable.bit(category);
                }
                byte[] source = entry.source().getBytes(StandardCharsets.UTF_8);
                body.writeInt(categories);
                body.writeByte(entry.role().ordinal());
                body.writeByte(entry.listable() ? 1 : 0);
                body.writeByte(entry.condition().ordinal());
                body.writeShort(source.length);
                body.write(source);
            }
            out.write(bytes.toByteArray());
        }
    }
}
