package io.github.fplint.site;

import io.github.fplint.assess.Category;
import java.util.HashMap;
import java.util.Map;

/** What a category is and which filter it leads to. */
final class CategoryGuide {

    private static final Map<String, String[]> TEXTS = read();

    private CategoryGuide() {}

    /** Two texts: the cause, and what to filter on. */
    static String[] of(Category category) {
        return TEXTS.getOrDefault(category.id(), new String[0]).clone();
    }

    private static Map<String, String[]> read() {
        Map<String, String[]> texts = new HashMap<>();
        Templates.resource("categories.tsv")
                .lines()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length == 3)
                .forEach(cells -> texts.put(cells[0], new String[] {cells[1], cells[2]}));
        return texts;
    }
}
