package io.github.fplint.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A line of a bar chart.
 *
 * @param href below the site's folder, empty where there is no page
 * @param width in per cent
 * @param gap whether it counts what is missing
 */
record Bar(String label, String href, String count, int width, boolean gap) {

    /** The largest first. */
    static <T> List<Bar> of(Map<T, Integer> counts, int most, Function<T, String> label, Function<T, String> href) {
        return of(counts, most, label, href, 0);
    }

    /** The largest first, and a last one for what is missing, where it is. */
    static <T> List<Bar> of(
            Map<T, Integer> counts, int most, Function<T, String> label, Function<T, String> href, int gap) {
        int largest = counts.values().stream().mapToInt(i -> i).max().orElse(1);
        int scale = Math.max(largest, gap);
        List<Bar> bars = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(e -> label.apply(e.getKey())))
                .limit(most)
                .forEach(e -> bars.add(new Bar(
                        label.apply(e.getKey()),
                        href.apply(e.getKey()),
                        Figure.number(e.getValue()),
                        Math.max(1, e.getValue() * 100 / scale),
                        false)));
        if (gap > 0) {
            bars.add(new Bar("no cause named", "", Figure.number(gap), Math.max(1, gap * 100 / scale), true));
        }
        return bars;
    }
}
