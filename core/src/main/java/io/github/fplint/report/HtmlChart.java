package io.github.fplint.report;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A bar chart: the most frequent values of something that every finding has, and how many there are by severity.
 *
 * @param rest what is left out; empty where nothing is
 */
record HtmlChart(String title, List<Row> rows, String rest) {

    /** Bars are so long at most, in units of their picture. */
    private static final int LENGTH = 1000;

    private static final int MOST_ROWS = 10;

    /**
     * A line of the chart.
     *
     * @param filter which list of the page filters by {@code value}
     */
    record Row(String label, String note, String filter, String value, String count, String split, List<Bar> bars) {}

    /** A part of a bar. */
    record Bar(String severity, int x, int width) {}

    /** The charts of a run; none of files where no file has more findings than another. */
    static List<HtmlChart> all(List<Finding> findings) {
        List<HtmlChart> charts = new ArrayList<>();
        if (!findings.isEmpty()) {
            charts.add(of(
                    "check",
                    findings,
                    f -> f.check().code(),
                    f -> f.check().code(),
                    f -> f.check().name()));
            charts.add(of("folder", findings, f -> HtmlPage.folder(f.path()), f -> HtmlPage.folder(f.path()), f -> ""));
            HtmlChart files = of("file", findings, Finding::path, HtmlChart::name, f -> HtmlPage.folder(f.path()));
            if (!files.rows().get(0).count().equals("1")) {
                charts.add(files);
            }
        }
        return charts;
    }

    private static String name(Finding finding) {
        return finding.path().substring(finding.path().lastIndexOf('/') + 1);
    }

    private static HtmlChart of(
            String what,
            List<Finding> findings,
            Function<Finding, String> value,
            Function<Finding, String> label,
            Function<Finding, String> note) {
        Map<String, List<Finding>> groups = new TreeMap<>(Finding.PATH_ORDER);
        for (Finding finding : findings) {
            groups.computeIfAbsent(value.apply(finding), v -> new ArrayList<>()).add(finding);
        }
        List<List<Finding>> sorted = new ArrayList<>(groups.values());
        sorted.sort(
                Comparator.comparingInt((List<Finding> group) -> group.size()).reversed());
        int longest = sorted.get(0).size();
        List<Row> rows = new ArrayList<>();
        int shown = 0;
        for (List<Finding> group : sorted.subList(0, Math.min(MOST_ROWS, sorted.size()))) {
            Map<Severity, Integer> counts = counts(group);
            Finding first = group.get(0);
            shown += group.size();
            rows.add(new Row(
                    label.apply(first),
                    note.apply(first),
                    what,
                    value.apply(first),
                    Tally.number(group.size()),
                    split(counts),
                    bars(counts, longest)));
        }
        int left = sorted.size() - rows.size();
        String rest = left == 0
                ? ""
                : "and " + Tally.counted(findings.size() - shown, "finding") + " in " + Tally.counted(left, what);
        return new HtmlChart("By " + what, rows, rest);
    }

    static Map<Severity, Integer> counts(List<Finding> findings) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Finding finding : findings) {
            counts.merge(finding.severity(), 1, Integer::sum);
        }
        return counts;
    }

    /** A bar of several parts, the worst first, where {@code longest} would take the whole length. */
    static List<Bar> bars(Map<Severity, Integer> counts, int longest) {
        List<Bar> bars = new ArrayList<>();
        int before = 0;
        for (var entry : counts.entrySet()) {
            int x = scale(before, longest);
            before += entry.getValue();
            bars.add(new Bar(entry.getKey().id(), x, Math.max(1, scale(before, longest) - x)));
        }
        return bars;
    }

    private static int scale(int count, int longest) {
        return Math.round((float) count * LENGTH / longest);
    }

    private static String split(Map<Severity, Integer> counts) {
        List<String> parts = new ArrayList<>();
        counts.forEach((severity, count) -> parts.add(Tally.counted(count, severity.id())));
        return String.join(", ", parts);
    }
}
