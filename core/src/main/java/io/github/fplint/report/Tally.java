package io.github.fplint.report;

import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Severity;
import io.github.fplint.terminal.Palette;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many findings a check gave with one severity. */
record Tally(CheckInfo check, Severity severity, int count) implements Comparable<Tally> {

    /** The worst first, then the most frequent. */
    @Override
    public int compareTo(Tally other) {
        int milder = severity.compareTo(other.severity);
        int rarer = Integer.compare(other.count, count);
        return milder != 0 ? milder : rarer != 0 ? rarer : check.compareTo(other.check);
    }

    /** What findings of one kind have in common; sorted the mildest first. */
    record Kind(CheckInfo check, Severity severity) implements Comparable<Kind> {

        static Kind of(Finding finding) {
            return new Kind(finding.check(), finding.severity());
        }

        @Override
        public int compareTo(Kind other) {
            int milder = other.severity.compareTo(severity);
            return milder != 0 ? milder : check.compareTo(other.check);
        }
    }

    /** How many findings there are of each kind, sorted. */
    static List<Tally> of(List<Finding> findings) {
        List<Tally> tallies = new ArrayList<>();
        for (Map.Entry<Kind, Integer> entry : count(findings).entrySet()) {
            Kind kind = entry.getKey();
            tallies.add(new Tally(kind.check(), kind.severity(), entry.getValue()));
        }
        Collections.sort(tallies);
        return tallies;
    }

    static Map<Kind, Integer> count(List<Finding> findings) {
        Map<Kind, Integer> counts = new TreeMap<>();
        for (Finding finding : findings) {
            add(Kind.of(finding), counts);
        }
        return counts;
    }

    /** Counts one more, and tells how many that makes. A lambda would cost a start more than all the rest of a report. */
    static int add(Kind kind, Map<Kind, Integer> counts) {
        int count = counts.getOrDefault(kind, 0) + 1;
        counts.put(kind, count);
        return count;
    }

    /** A table, a line for each; nothing where there is none. */
    static void print(List<Tally> tallies, Lines out, Palette palette) throws IOException {
        if (tallies.isEmpty()) {
            return;
        }
        int counts = "count".length();
        int codes = "code".length();
        int names = "check".length();
        for (Tally tally : tallies) {
            counts = Math.max(counts, number(tally.count()).length());
            codes = Math.max(codes, tally.check().code().length());
            names = Math.max(names, tally.check().name().length());
        }
        out.line(palette.faint("  " + left("count", counts) + "  " + right("code", codes) + "  " + right("check", names)
                + "  severity"));
        for (Tally tally : tallies) {
            out.line("  " + left(number(tally.count()), counts)
                    + "  " + palette.strong(right(tally.check().code(), codes))
                    + "  " + right(tally.check().name(), names)
                    + "  " + palette.severity(tally.severity(), tally.severity().id()));
        }
    }

    /** The run in one sentence, such as {@code Found 1 error, 12 warnings in 41 rules (55 files)}. */
    static String sentence(LintResult result) {
        String rules = counted(result.ruleCount(), "rule");
        String files = counted(result.files(), "file");
        if (result.findings().isEmpty()) {
            return (result.ruleCount() == 0 ? "Nothing to check: " : "All clear: ") + rules + " in " + files;
        }
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = result.count(severity);
            if (count > 0) {
                parts.add(counted(count, severity.id()));
            }
        }
        return "Found " + String.join(", ", parts) + " in " + rules + " (" + files + ")";
    }

    /** A number and what it counts, in the plural where that is due. */
    static String counted(long count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** A number with a comma between thousands. */
    static String number(long count) {
        StringBuilder digits = new StringBuilder(Long.toString(count));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    private static String left(String text, int width) {
        return " ".repeat(width - text.length()) + text;
    }

    private static String right(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
