package io.github.fplint.assess;

import java.util.List;
import java.util.Map;

/**
 * What an organisation adds to the built-in lexicon.
 *
 * @param accept phrases that make a statement specific, such as the name of an in-house tool
 * @param reject phrases that say nothing here, whatever the lexicon thinks of them
 * @param products names of products and the kind of cause that each stands for
 */
public record Vocabulary(List<String> accept, List<String> reject, Map<String, Category> products) {

    /** Nothing added. */
    public static final Vocabulary NONE = new Vocabulary(List.of(), List.of(), Map.of());

    public Vocabulary {
        accept = List.copyOf(accept);
        reject = List.copyOf(reject);
        products = Map.copyOf(products);
    }
}
