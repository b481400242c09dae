package io.github.fplint.assess;

import io.github.fplint.assess.Entry.Condition;
import io.github.fplint.assess.Entry.Role;
import io.github.fplint.text.TextAnalyzer;
import io.github.fplint.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The product dictionary: name, aliases by {@code |}, vendor, category, platform. At the start only the first letters of
 * each name are looked at; a name is split into words when a text has something that begins like it.
 */
final class Products {

    private final TextAnalyzer analyzer;
    private final Map<String, List<String>> linesByStart = new HashMap<>(8192);
    private final Map<String, List<Name>> names = new HashMap<>();

    private record Name(List<String> words, Entry entry) {}

    private Products(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    static Products load(TextAnalyzer analyzer) {
        Products products = new Products(analyzer);
        for (String line : DataFile.lines("products.tsv")) {
            int tab = line.indexOf('\t');
            products.index(line, 0, tab);
            int end = line.indexOf('\t', tab + 1);
            int from = tab + 1;
            while (from < end) {
                int bar = line.indexOf('|', from);
                int to = bar < 0 || bar > end ? end : bar;
                products.index(line, from, to);
                from = to + 1;
            }
        }
        return products;
    }

    private void index(String line, int from, int to) {
        String start = start(line, from < to && line.charAt(from) == '=' ? from + 1 : from, to);
        if (!start.isEmpty()) {
            List<String> lines = linesByStart.get(start);
            if (lines == null) {
                lines = new ArrayList<>(1);
                linesByStart.put(start, lines);
            }
            lines.add(line);
        }
    }

    /** The first letters and digits, in lower case. */
    private static String start(String text, int from, int to) {
        int first = from;
        while (first < to && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        int end = first;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(first, end).toLowerCase(Locale.ROOT);
    }

    /** Adds the longest product name that starts at a token. */
    void match(String text, List<Token> tokens, int at, List<PhraseBook.Match> found) {
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.MARK) {
            return;
        }
        String start = start(token.word(), 0, token.word().length());
        if (!linesByStart.containsKey(start)) {
            return;
        }
        PhraseBook.Match longest = null;
        for (Name name : names(start)) {
            int end = end(tokens, at, name.words);
            if (end > at && (longest == null || end > longest.end()) && written(text, tokens, at, end, name.entry)) {
                longest = new PhraseBook.Match(at, end, name.entry);
            }
        }
        if (longest != null) {
            found.add(longest);
        }
    }

    /** Whether a name that is also a word is written as a name. */
    private static boolean written(String text, List<Token> tokens, int start, int end, Entry entry) {
        if (entry.condition() != Condition.CASED) {
            return true;
        }
        for (int i = tokens.get(start).start(); i < tokens.get(end - 1).end(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int end(List<Token> tokens, int at, List<String> words) {
        int i = at;
        for (String word : words) {
            if (i == tokens.size() || !tokens.get(i).word().equals(word)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private List<Name> names(String start) {
        synchronized (names) {
            List<Name> known = names.get(start);
            if (known == null) {
                known = new ArrayList<>();
                for (String line : linesByStart.getOrDefault(start, List.of())) {
                    read(line, known);
                }
                names.put(start, known);
            }
            return known;
        }
    }

    private void read(String line, List<Name> into) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        int third = line.indexOf('\t', second + 1);
        int fourth = line.indexOf('\t', third + 1);
        Category category = Category.of(line.substring(third + 1, fourth)).orElseThrow();
        String name = line.substring(0, first);
        String source = "product: " + (name.startsWith("=") ? name.substring(1) : name);
        add(name, category, source, into);
        for (String alias : DataFile.split(line.substring(first + 1, second), '|')) {
            add(alias, category, source, into);
        }
    }

    private void add(String name, Category category, String source, List<Name> into) {
        boolean cased = name.startsWith("=");
        List<String> words = new ArrayList<>();
        for (Token token : analyzer.words(cased ? name.substring(1) : name)) {
            if (token.kind() != Token.Kind.MARK) {
                words.add(token.word());
            }
        }
        if (!words.isEmpty()) {
            Condition condition = cased ? Condition.CASED : Condition.ALWAYS;
            into.add(new Name(words, new Entry(Role.CAUSE, EnumSet.of(category), true, condition, source)));
        }
    }
}
