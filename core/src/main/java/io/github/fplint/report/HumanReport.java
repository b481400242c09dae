package io.github.fplint.report;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.terminal.Palette;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The report for a person at a terminal.
 *
 * <p>Each finding is shown in full, in the order of the files. Of a kind that occurs more than {@value #FEW} times only
 * the first {@value #SHOWN} are; the others follow as lists, a line each, the mildest kind first so that the worst stands
 * next to the table and the sentence that end the report.
 */
final class HumanReport implements Reporter {

    private static final int FEW = 10;
    private static final int SHOWN = 3;

    @Override
    public void write(LintResult result, ReportOptions options, Writer writer) throws IOException {
        Lines out = new Lines(writer, options);
        Palette palette = Palette.of(options.colour());
        List<Finding> findings = Quiet.filter(result, options);

        Map<Tally.Kind, Integer> counts = Tally.count(findings);
        Map<Tally.Kind, Integer> shown = new TreeMap<>();
        Map<Tally.Kind, List<Finding>> others = new TreeMap<>();
        for (Finding finding : findings) {
            Tally.Kind kind = Tally.Kind.of(finding);
            if (counts.get(kind) <= FEW || Tally.add(kind, shown) <= SHOWN) {
                HumanFinding.print(finding, out, palette, options.width());
            } else {
                others.computeIfAbsent(kind, k -> new ArrayList<>()).add(finding);
            }
        }
        for (var entry : others.entrySet()) {
            new FindingList(entry.getKey(), entry.getValue(), out, palette, options.width()).print();
        }
        if (!options.quiet() || options.statistics()) {
            Tally.print(Tally.of(findings), out, palette);
        }
        if (!options.quiet()) {
            printEnd(result, out, palette);
        }
    }

    private static void printEnd(LintResult result, Lines out, Palette palette) throws IOException {
        String sentence = Tally.sentence(result);
        if (result.findings().isEmpty()) {
            out.line(palette.good(sentence));
            return;
        }
        String code = Tally.of(result.findings()).get(0).check().code();
        out.line();
        out.line("For what a code means and what to write instead, run `fplint explain " + code + "`.");
        out.line(palette.strong(sentence));
    }
}
