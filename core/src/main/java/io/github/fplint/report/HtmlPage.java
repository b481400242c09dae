package io.github.fplint.report;

import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Severity;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.source.Location;
import io.github.fplint.terminal.Visible;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** What the template of the HTML report shows, by the names that it uses; every text is unescaped. */
record HtmlPage(
        String version,
        String root,
        String sentence,
        Asset style,
        Asset script,
        List<Figure> figures,
        List<HtmlChart.Bar> bars,
        List<HtmlChart> charts,
        List<Choice> checks,
        List<Choice> folders,
        boolean any,
        String count,
        List<FileFindings> files) {

    /** A text that is put into the page as it is, and the hash by which the policy allows it. */
    record Asset(String text, String hash) {}

    /** A number of the top of the page; {@code severity} is empty where it counts something else. */
    record Figure(String number, String label, String note, String severity) {}

    /** An entry of a list to filter by. */
    record Choice(String value, String label) {}

    record FileFindings(int number, String folder, String name, String count, List<Item> findings) {}

    record Item(
            int number,
            String path,
            int line,
            int column,
            String severity,
            CheckInfo check,
            String url,
            String rule,
            String message,
            String help,
            List<String> suggestions,
            String fix,
            List<HtmlExcerpt.Line> excerpt,
            String more,
            List<Label> related) {}

    /** Another place of the file. */
    record Label(int line, String message) {}

    static HtmlPage of(LintResult result, ReportOptions options, Asset style, Asset script) {
        List<Finding> findings = result.findings();
        Map<String, List<Finding>> byPath = new LinkedHashMap<>();
        TreeSet<CheckInfo> checks = new TreeSet<>();
        TreeSet<String> folders = new TreeSet<>(Finding.PATH_ORDER);
        for (Finding finding : findings) {
            byPath.computeIfAbsent(finding.path(), p -> new ArrayList<>()).add(finding);
            checks.add(finding.check());
            folders.add(folder(finding.path()));
        }
        List<FileFindings> files = files(byPath);
        return new HtmlPage(
                options.toolVersion(),
                options.sourceRoot().map(HtmlPage::lastName).orElse(""),
                Tally.sentence(result),
                style,
                script,
                figures(result, byPath.size()),
                HtmlChart.bars(HtmlChart.counts(findings), findings.size()),
                HtmlChart.all(findings),
                checks.stream()
                        .map(c -> new Choice(c.code(), c.code() + " " + c.name()))
                        .toList(),
                folders.stream().map(f -> new Choice(f, f)).toList(),
                !findings.isEmpty(),
                Tally.counted(findings.size(), "finding"),
                files);
    }

    /** The folder of a path with {@code /} behind it; {@code ./} where it names none. */
    static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "./" : path.substring(0, slash + 1);
    }

    private static List<Figure> figures(LintResult result, int withFindings) {
        List<Figure> figures = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = result.count(severity);
            figures.add(new Figure(Tally.number(count), severity.id() + (count == 1 ? "" : "s"), "", severity.id()));
        }
        List<String> formats = new ArrayList<>();
        for (RuleFormat format : RuleFormat.values()) {
            int count = result.rules().getOrDefault(format, 0);
            if (count > 0) {
                formats.add(Tally.number(count) + " " + capital(format.id()));
            }
        }
        figures.add(new Figure(
                Tally.number(result.ruleCount()),
                result.ruleCount() == 1 ? "rule" : "rules",
                String.join(", ", formats),
                ""));
        figures.add(new Figure(
                Tally.number(withFindings),
                withFindings == 1 ? "file with findings" : "files with findings",
                "of " + Tally.number(result.files()) + " looked at",
                ""));
        return figures;
    }

    private static List<FileFindings> files(Map<String, List<Finding>> byPath) {
        List<FileFindings> files = new ArrayList<>();
        int number = 0;
        for (var entry : byPath.entrySet()) {
            List<Item> items = new ArrayList<>();
            for (Finding finding : entry.getValue()) {
                items.add(item(++number, finding));
            }
            String path = entry.getKey();
            files.add(new FileFindings(
                    files.size() + 1,
                    folder(path),
                    path.substring(path.lastIndexOf('/') + 1),
                    Tally.counted(items.size(), "finding"),
                    items));
        }
        return files;
    }

    private static Item item(int number, Finding finding) {
        Location at = finding.location();
        List<HtmlExcerpt.Line> excerpt = HtmlExcerpt.of(finding.source(), at);
        boolean cut = !excerpt.isEmpty()
                && at.endLine() > excerpt.get(excerpt.size() - 1).number()
                && at.endColumn() > 1;
        return new Item(
                number,
                finding.path(),
                at.startLine(),
                at.startColumn(),
                finding.severity().id(),
                finding.check(),
                finding.check().url(),
                finding.rule().flatMap(r -> r.title()).map(Visible::line).orElse(""),
                Visible.line(finding.message()),
                finding.help().map(Visible::line).orElse(""),
                finding.suggestions().stream().map(Visible::line).toList(),
                finding.fix()
                        .map(f -> (f.safe() ? "Fix: " : "Unsafe fix: ") + Visible.line(f.description()))
                        .orElse(""),
                excerpt,
                cut ? "… to line " + at.endLine() : "",
                finding.related().stream()
                        .map(r -> new Label(r.location().startLine(), Visible.line(r.message())))
                        .toList());
    }

    /** The last folder of a URI that ends with {@code /}. */
    private static String lastName(String uri) {
        String path = URI.create(uri).getPath();
        String folder = path.substring(0, path.length() - 1);
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
