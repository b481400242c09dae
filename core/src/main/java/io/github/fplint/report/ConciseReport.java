package io.github.fplint.report;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.source.Location;
import io.github.fplint.terminal.Palette;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One finding a line and nothing else, so that lines can be counted, sorted and matched. */
final class ConciseReport implements Reporter {

    @Override
    public void write(LintResult result, ReportOptions options, Writer writer) throws IOException {
        Lines out = new Lines(writer, options);
        Palette palette = Palette.of(options.colour());
        List<Finding> findings = Quiet.filter(result, options);
        for (Finding finding : findings) {
            Location at = finding.location();
            out.line(Visible.line(finding.path()) + ":" + at.startLine() + ":" + at.startColumn() + ": "
                    + palette.severity(finding.severity(), finding.severity().id())
                    + "[" + finding.check().code() + "] " + Visible.line(finding.message()));
        }
        if (options.statistics()) {
            if (!findings.isEmpty()) {
                out.line();
            }
            Tally.print(Tally.of(findings), out, palette);
            if (!options.quiet()) {
                out.line(Tally.sentence(result));
            }
        }
    }
}
