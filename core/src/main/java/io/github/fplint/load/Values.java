package io.github.fplint.load;

import io.github.fplint.source.Located;
import io.github.fplint.source.Location;
import io.github.fplint.syntax.Mapping;
import io.github.fplint.syntax.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values that every format's reader picks out of a mapping. */
final class Values {

    private Values() {}

    static Optional<Located<String>> located(Mapping mapping, String key) {
        return mapping.scalar(key).map(s -> new Located<>(s.value(), s.location()));
    }

    static Optional<Located<String>> lowerCase(Mapping mapping, String key) {
        return located(mapping, key).map(l -> l.map(Values::lower));
    }

    static Optional<String> text(Mapping mapping, String key) {
        return mapping.scalar(key).map(Scalar::value);
    }

    static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The key of a rule's name, else its first key, else the whole: the line that stands for the rule. */
    static Location header(Mapping mapping, String nameKey) {
        return mapping.entry(nameKey)
                .map(e -> e.value() instanceof Scalar s && !s.isNull()
                        ? s.location()
                        : e.key().location())
                .orElseGet(() -> mapping.entries().isEmpty()
                        ? mapping.location()
                        : mapping.entries().get(0).key().location());
    }

    /** The scalar values of the keys that are not known. */
    static Map<String, String> custom(Mapping mapping, Set<String> known) {
        Map<String, String> custom = new LinkedHashMap<>();
        for (Mapping.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key().value()) && entry.value() instanceof Scalar scalar) {
                custom.put(entry.key().value(), scalar.value());
            }
        }
        return custom;
    }

    static List<String> distinct(List<String> values) {
        return values.stream().distinct().toList();
    }
}
