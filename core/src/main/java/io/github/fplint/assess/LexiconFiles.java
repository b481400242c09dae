package io.github.fplint.assess;

import io.github.fplint.assess.Entry.Condition;
import io.github.fplint.assess.Entry.Role;
import io.github.fplint.text.TextAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Makes tables of the data files beside this class. The build runs it, so that no start has to. */
final class LexiconFiles {

    static final String PHRASES = "phrases.bin";
    static final String PRODUCTS = "products.bin";
    static final String LISTABLE = "listable.bin";

    private final TextAnalyzer analyzer;
    private final PhraseBook phrases;
    private final PhraseBook products;
    private final PhraseBook listable;

    LexiconFiles(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
        this.phrases = new PhraseBook(analyzer);
        this.products = new PhraseBook(analyzer);
        this.listable = new PhraseBook(analyzer);
        // Of two equal patterns the first stays.
        readProducts("products.tsv");
        readPhrases("roles.txt");
        readPhrases("causes.txt");
        readListable("listable.txt");
        readGeneric("generic.txt");
    }

    /** Writes the tables into a folder of classes. */
    public static void main(String[] args) throws IOException {
        LexiconFiles files = new LexiconFiles(TextAnalyzer.create());
        Path folder = Path.of(args[0], "io", "github", "fplint", "assess");
        Files.write(folder.resolve(PHRASES), files.phrases());
        Files.write(folder.resolve(PRODUCTS), files.products());
        Files.write(folder.resolve(LISTABLE), files.listable());
        Files.write(folder.resolve(ModelFile.TABLE), ModelFile.table());
    }

    byte[] phrases() {
        return phrases.table();
    }

    byte[] products() {
        return products.table();
    }

    byte[] listable() {
        return listable.table();
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
                boolean exact = word.charAt(0) == '=';
                phrases.addGeneric(exact ? word.substring(1) : word, !exact);
            }
        }
    }

    /** Products, one a line: name, aliases by {@code |}, vendor, category, platform. */
    private void readProducts(String resource) {
        for (String line : DataFile.lines(resource)) {
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            int third = line.indexOf('\t', second + 1);
            int fourth = line.indexOf('\t', third + 1);
            Category category = Category.of(line.substring(third + 1, fourth)).orElseThrow();
            String name = line.substring(0, first);
            String source = "product: " + (name.startsWith("=") ? name.substring(1) : name);
            readName(name, category, source);
            for (String alias : DataFile.split(line.substring(first + 1, second), '|')) {
                readName(alias, category, source);
            }
        }
    }

    private void readName(String name, Category category, String source) {
        boolean cased = name.startsWith("=");
        Condition condition = cased ? Condition.CASED : Condition.ALWAYS;
        products.addName(
                analyzer.words(cased ? name.substring(1) : name),
                new Entry(Role.CAUSE, EnumSet.of(category), true, condition, source));
    }
}
