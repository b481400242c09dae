package io.github.fplint.load;

import io.github.fplint.model.RuleFormat;
import io.github.fplint.model.RuleRef;
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
        Optional<Scalar> scalar = mapping.scalar(key);
        return scalar.isEmpty()
                ? Optional.empty()
                : Optional.of(new Located<>(scalar.get().value(), scalar.get().location()));
    }

    static Optional<Located<String>> lowerCase(Mapping mapping, String key) {
        Optional<Scalar> scalar = mapping.scalar(key);
        return scalar.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Located<>(lower(scalar.get().value()), scalar.get().location()));
    }

    static Optional<String> text(Mapping mapping, String key) {
        Optional<Scalar> scalar = mapping.scalar(key);
        return scalar.isEmpty() ? Optional.empty() : Optional.of(scalar.get().value());
    }

    static RuleRef ref(RuleFormat format, Optional<Located<String>> id, Optional<Located<String>> title) {
        return new RuleRef(format, value(id), value(title));
    }

    static List<Located<String>> asList(Optional<Located<String>> located) {
        return located.isEmpty() ? List.of() : List.of(located.get());
    }

    private static Optional<String> value(Optional<Located<String>> located) {
        return located.isEmpty() ? Optional.empty() : Optional.of(located.get().value());
    }

    static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** A rule's name, else its first key, else the whole: the line that stands for the rule. */
    static Location header(Mapping mapping, String nameKey) {
        Optional<Mapping.Entry> name = mapping.entry(nameKey);
        if (name.isPresent()) {
            boolean named = name.get().value() instanceof Scalar scalar && !scalar.isNull();
            return named ? name.get().value().location() : name.get().key().location();
        }
        return mapping.entries().isEmpty()
                ? mapping.location()
                : mapping.entries().get(0).key().location();
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
}
