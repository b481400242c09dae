package io.github.fplint.report;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Severity;
import io.github.fplint.source.Location;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Workflow commands, the worst first. GitHub shows 10 errors, 10 warnings and 10 notices of a step and drops the rest
 * without a word, so no more are written and a line at the end says how many there are besides.
 */
final class GitHubReport implements Reporter {

    private static final int LIMIT = 10;

    @Override
    public void write(LintResult result, ReportOptions options, Writer out) throws IOException {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Finding finding : Worst.first(Quiet.filter(result, options))) {
            if (counts.merge(finding.severity(), 1, Integer::sum) <= LIMIT) {
                out.write(command(finding));
                out.write('\n');
            }
        }
        if (!options.quiet()) {
            out.write(Tally.sentence(result) + "\n");
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((severity, count) -> {
            if (count > LIMIT) {
                parts.add(Tally.counted(count - LIMIT, severity.id()));
            }
        });
        if (!parts.isEmpty()) {
            out.write("Not annotated: " + String.join(", ", parts)
                    + ", because GitHub shows 10 annotations of each severity in a step\n");
        }
    }

    private static String command(Finding finding) {
        Location at = finding.location();
        StringBuilder command = new StringBuilder("::");
        command.append(
                finding.severity() == Severity.INFO
                        ? "notice"
                        : finding.severity().id());
        command.append(" file=").append(property(finding.path()));
        command.append(",line=").append(at.startLine()).append(",endLine=").append(at.endLine());
        if (at.singleLine()) {
            // GitHub takes columns only where both are on one line.
            command.append(",col=")
                    .append(at.startColumn())
                    .append(",endColumn=")
                    .append(at.endColumn());
        }
        command.append(",title=")
                .append(property(finding.check().code() + " " + finding.check().name()));
        command.append("::").append(data(Visible.line(finding.message())));
        finding.help().ifPresent(help -> command.append("%0A").append(data(Visible.line(help))));
        return command.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
