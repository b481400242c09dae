package io.github.fplint.finding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The options of one check that somebody set, by name. */
public record CheckOptions(Map<String, List<String>> values) {

    /** Nothing set. */
    public static final CheckOptions NONE = new CheckOptions(Map.of());

    public CheckOptions {
        values = Map.copyOf(values);
    }

    /** The number that an option has, set or not. */
    public int number(CheckOption option) {
        return Integer.parseInt(texts(option).get(0));
    }

    /** The texts that an option has, set or not. */
    public List<String> texts(CheckOption option) {
        return values.getOrDefault(option.name(), option.standard());
    }

    /** The same with one option set. */
    public CheckOptions with(String name, List<String> value) {
        Map<String, List<String>> more = new TreeMap<>(values);
        more.put(name, List.copyOf(value));
        return new CheckOptions(more);
    }
}
