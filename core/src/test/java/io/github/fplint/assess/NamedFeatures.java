package io.github.fplint.assess;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The features of a text by name: kind and two values between tabs. */
final class NamedFeatures implements FeatureSink {

    private final Predicate<String> kinds;
    private final Set<String> own = new LinkedHashSet<>();
    private final Map<Category, Set<String>> about = new EnumMap<>(Category.class);

    /** Keeps features of some kinds. */
    NamedFeatures(Predicate<String> kinds) {
        this.kinds = kinds;
    }

    @Override
    public void add(String kind, String first, String second) {
        if (kinds.test(kind)) {
            own.add(kind + '\t' + first + '\t' + second);
        }
    }

    @Override
    public void about(Category category, String kind, String value) {
        if (kinds.test("about-" + kind)) {
            about.computeIfAbsent(category, c -> new LinkedHashSet<>()).add("about\t" + kind + '\t' + value);
        }
    }

    Set<String> own() {
        return own;
    }

    Set<String> about(Category category) {
        return about.getOrDefault(category, Set.of());
    }
}
