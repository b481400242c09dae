package io.github.fplint.report;

import io.github.fplint.finding.Finding;
import io.github.fplint.source.Location;
import io.github.fplint.terminal.Palette;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Many findings of one kind, a line each, under the folders of their files. */
final class FindingList {

    private static final int NARROWEST_TEXT = 20;

    private final Tally.Kind kind;
    private final List<Finding> findings;
    private final Lines out;
    private final Palette palette;
    private final int width;
    /** Whether all say the same, so that only the text found tells one from the next. */
    private final boolean sameMessage;

    FindingList(Tally.Kind kind, List<Finding> findings, Lines out, Palette palette, int width) {
        this.kind = kind;
        this.findings = findings;
        this.out = out;
        this.palette = palette;
        this.width = width;
        String first = findings.get(0).message();
        this.sameMessage = findings.stream().allMatch(f -> f.message().equals(first));
    }

    void print() throws IOException {
        String code = kind.severity().id() + "[" + kind.check().code() + "]";
        String places = findings.size() == 1 ? " more place" : " more places";
        out.line(palette.severity(kind.severity(), code)
                + palette.strong(": " + kind.check().name() + " at " + Tally.number(findings.size()) + places));
        Map<String, List<Finding>> folders = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String folder = finding.path().substring(0, finding.path().lastIndexOf('/') + 1);
            folders.computeIfAbsent(folder, f -> new ArrayList<>()).add(finding);
        }
        for (var entry : folders.entrySet()) {
            print(entry.getKey(), entry.getValue());
        }
        out.line();
    }

    private void print(String folder, List<Finding> inside) throws IOException {
        out.line("  " + palette.frame(folder.isEmpty() ? "./" : Visible.line(folder)) + " "
                + palette.faint("(" + Tally.number(inside.size()) + ")"));
        int column = 0;
        for (Finding finding : inside) {
            int place = Visible.width(place(finding));
            column = place <= width * 6 / 10 ? Math.max(column, place) : column;
        }
        for (Finding finding : inside) {
            String place = place(finding);
            String gap = " ".repeat(Math.max(0, column - Visible.width(place)) + 2);
            int room = Math.max(NARROWEST_TEXT, width - 4 - Visible.width(place) - gap.length());
            out.line("    " + place + gap + palette.faint(Visible.clip(text(finding), room)));
        }
    }

    private static String place(Finding finding) {
        Location at = finding.location();
        String file = finding.path().substring(finding.path().lastIndexOf('/') + 1);
        return Visible.line(file) + ":" + at.startLine() + ":" + at.startColumn();
    }

    private String text(Finding finding) {
        String text = Excerpt.text(finding.source(), finding.location());
        return (sameMessage || finding.assessment().isPresent()) && !text.isEmpty() ? text : finding.message();
    }
}
