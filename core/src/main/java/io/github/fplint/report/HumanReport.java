package io.github.fplint.report;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.finding.LintResult;
import io.github.fplint.source.Location;
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
        Palette palette = Palette.of(options);
        List<Finding> findings = Quiet.filter(result, options);

        Map<Tally.Kind, Integer> counts = Tally.count(findings);
        Map<Tally.Kind, Integer> shown = new TreeMap<>();
        Map<Tally.Kind, List<Finding>> others = new TreeMap<>();
        for (Finding finding : findings) {
            Tally.Kind kind = Tally.Kind.of(finding);
            if (counts.get(kind) <= FEW || Tally.add(kind, shown) <= SHOWN) {
                print(finding, out, palette, options.width());
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

    private static void print(Finding finding, Lines out, Palette palette, int width) throws IOException {
        Location at = finding.location();
        Snippet snippet = new Snippet(out, palette, finding, width);
        String bar = palette.frame(snippet.margin() + " =") + " ";

        out.line(palette.severity(
                        finding.severity(),
                        finding.severity().id() + "[" + finding.check().code() + "]")
                + palette.strong(": " + Visible.line(finding.message())));
        out.line(palette.frame(snippet.margin() + "-->") + " " + Visible.line(finding.path()) + ":" + at.startLine()
                + ":" + at.startColumn());
        snippet.print();
        boolean advised = finding.help().isPresent()
                || !finding.suggestions().isEmpty()
                || finding.fix().isPresent();
        if (advised) {
            out.line(palette.frame(snippet.margin() + " |"));
        }
        if (finding.help().isPresent()) {
            out.line(bar + palette.strong("help:") + " "
                    + Visible.line(finding.help().get()));
        }
        for (String suggestion : finding.suggestions()) {
            out.line(bar + palette.strong("suggestion:") + " " + Visible.line(suggestion));
        }
        if (finding.fix().isPresent()) {
            Fix fix = finding.fix().get();
            out.line(bar + palette.strong(fix.safe() ? "fix:" : "unsafe fix:") + " " + Visible.line(fix.description()));
        }
        out.line();
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
