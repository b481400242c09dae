package io.github.fplint.report;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.source.Location;
import io.github.fplint.terminal.Palette;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.io.Writer;

/** One finding as the report for people shows it: message, excerpt and what would do. */
public final class HumanFinding {

    private HumanFinding() {}

    /**
     * Writes a finding and an empty line.
     *
     * @throws IOException if the writer does
     */
    public static void write(Finding finding, ReportOptions options, Writer writer) throws IOException {
        print(finding, new Lines(writer, options), Palette.of(options.colour()), options.width());
    }

    static void print(Finding finding, Lines out, Palette palette, int width) throws IOException {
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
}
