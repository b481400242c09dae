package io.github.fplint.report;

import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.assess.Assessment;
import io.github.fplint.assess.Category;
import io.github.fplint.assess.Evidence;
import io.github.fplint.assess.Specificity;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Related;
import io.github.fplint.finding.Severity;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.model.RuleRef;
import io.github.fplint.model.Statement;
import io.github.fplint.source.Located;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Results with everything that is hard to print. */
final class Samples {

    static final CheckInfo VAGUE = CheckInfo.of(
            "ZZ101", "example-vague", "the guidance names nothing", Severity.WARNING, Severity.INFO, Severity.ERROR);
    static final CheckInfo COLON = CheckInfo.of(
            "ZZ102",
            "example-colon",
            "an item became a mapping because of an unquoted colon",
            Severity.ERROR,
            Severity.ERROR,
            Severity.ERROR);

    private static final String ID = "0f7c2f1e-5a43-4b0e-9c55-3f8f0d1a2b3c";

    private Samples() {}

    /** A run without findings. */
    static LintResult empty() {
        return new LintResult(
                List.of(),
                List.of(VAGUE, COLON),
                55,
                Map.of(RuleFormat.SIGMA, 41),
                List.of(),
                List.of("rules/good.yml"));
    }

    /** One finding of each sort. */
    static LintResult mixed() {
        return new LintResult(
                List.of(
                        emoji(),
                        tab(),
                        wideCharacters(),
                        severalLines(),
                        openingQuotes(),
                        longLine(),
                        windowsLines(),
                        controls(),
                        workflowCommand(),
                        workflowCommandAsPath(),
                        colon(),
                        filter(),
                        unreadable()),
                List.of(VAGUE, COLON),
                1_234,
                Map.of(RuleFormat.SIGMA, 1_000, RuleFormat.SPLUNK, 2, RuleFormat.ELASTIC, 1),
                List.of(),
                List.of("rules/\u0007<&>\"\uFFFF.yml", "detections/good.yml"));
    }

    /** So many vague rules in two folders, and one other finding. */
    static LintResult many(int rules) {
        List<Finding> findings = new ArrayList<>();
        findings.add(colon());
        String[] words = {"Unknown", "None known at the time of writing", "未知", "TBD"};
        for (int i = 0; i < rules; i++) {
            String folder = i % 3 == 0 ? "rules/cloud/" : "rules/windows/process_creation/";
            String word = words[i % words.length];
            SourceFile file = SourceFile.of(
                    folder + "rule_" + "x".repeat(i % 7) + (100 + i) + ".yml",
                    "title: Something runs\nfalsepositives:\n    - " + word + "\n");
            findings.add(vague(file, word, RuleFormat.SIGMA));
        }
        return new LintResult(findings, List.of(VAGUE, COLON), rules + 14, Map.of(RuleFormat.SIGMA, rules + 1));
    }

    static Finding emoji() {
        SourceFile file = SourceFile.of("rules/Büro 100%/vague rule.yml", """
                title: Rocket launch
                detection:
                    condition: selection
                falsepositives: [🚀 e\u0301tape, Unknown]
                level: low
                """);
        return vague(file, "Unknown", RuleFormat.SIGMA);
    }

    static Finding tab() {
        SourceFile file = SourceFile.of(
                "rules/elastic.toml", "[rule]\nname\t= \"Tabs\"\n\tfalse_positives\t= [\t\"Unknown\" ]\n");
        return vague(file, "\"Unknown\"", RuleFormat.ELASTIC);
    }

    private static Finding wideCharacters() {
        SourceFile file = SourceFile.of("rules/日本語.yml", "title: 不審な処理\nfalsepositives: [管理者の作業, 不明]\nlevel: low\n");
        return vague(file, "不明", RuleFormat.SIGMA).withSeverity(Severity.INFO);
    }

    private static Finding severalLines() {
        String guidance = """
                It depends on the environment
                  how often this happens, so
                  tune the search first.""";
        SourceFile file = SourceFile.of(
                "detections/several_lines.yml",
                "name: Several Lines\ntype: TTP\n\nknown_false_positives: " + guidance + "\nreferences: []\n");
        return vague(file, guidance, RuleFormat.SPLUNK);
    }

    private static Finding openingQuotes() {
        String guidance = "\"\"\"\n    Depends on\n    the network.\n    \"\"\"";
        SourceFile file = SourceFile.of("rules/quotes.toml", "[rule]\nfalse_positives = [\n    " + guidance + ",\n]\n");
        return vague(file, guidance, RuleFormat.ELASTIC);
    }

    private static Finding longLine() {
        String guidance = "Filter as needed";
        SourceFile file = SourceFile.of(
                "detections/long_line.yml",
                "name: Long Line\nknown_false_positives: " + "Jobs that copy a database at night do this. ".repeat(7)
                        + guidance + ". " + "Backups of a file server do it as well. ".repeat(6) + "\n");
        return vague(file, guidance, RuleFormat.SPLUNK);
    }

    private static Finding windowsLines() {
        SourceFile file = SourceFile.decode(
                "rules/crlf.yml",
                "\uFEFFtitle: Carriage returns\r\nfalsepositives:\r\n    - Unknown\r\nlevel: low\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        return vague(file, "Unknown", RuleFormat.SIGMA);
    }

    private static Finding controls() {
        String guidance = "Un\u001b[31mkn\u202Eown";
        SourceFile file = SourceFile.of("rules/controls.yml", "falsepositives:\n    - \u0007" + guidance + "\u200B\n");
        return vague(file, guidance, RuleFormat.SIGMA);
    }

    private static Finding workflowCommand() {
        String guidance = "::error file=a.yml,line=1::50% ##[group]";
        SourceFile file = SourceFile.of("rules/command.yml", "falsepositives: |-\n" + guidance + "\n");
        return vague(file, guidance, RuleFormat.SIGMA);
    }

    private static Finding workflowCommandAsPath() {
        SourceFile file = SourceFile.of("::warning::a,b.yml", "falsepositives: Unknown\n");
        return vague(file, "Unknown", RuleFormat.SIGMA).withSeverity(Severity.INFO);
    }

    static Finding colon() {
        SourceFile file = SourceFile.of("rules/colon.yml", """
                title: Colon

                falsepositives:
                    - Backup software: nightly jobs
                """);
        Location item = place(file, "Backup software: nightly jobs");
        return Finding.of(
                        COLON,
                        Severity.ERROR,
                        file,
                        item,
                        Optional.of(new RuleRef(RuleFormat.SIGMA, Optional.empty(), Optional.of("Colon"))),
                        "'Backup software: nightly jobs' is a mapping, not a text, because its colon stands unquoted")
                .withHelp("put the item in quotes")
                .withFix(new Fix(
                        "quote the item",
                        List.of(
                                new Edit(file.locate(item.start(), item.start()), "'"),
                                new Edit(file.locate(item.end(), item.end()), "'")),
                        true));
    }

    private static Finding filter() {
        SourceFile file = SourceFile.of("rules/filter.yml", """
                title: Filter
                id: %s
                detection:
                    selection:
                        Image|endswith: '\\tool.exe'
                    filter_main_agent:
                        ParentImage|endswith: '\\agent.exe'
                    condition: selection and not 1 of filter_main_*
                fields:
                    - Image
                falsepositives:
                    - Unknown
                level: high
                """.formatted(ID));
        Finding vague = vague(file, "Unknown", RuleFormat.SIGMA)
                .withRelated(List.of(
                        new Related(place(file, "filter_main_agent"), "this filter excludes 'agent.exe'"),
                        new Related(place(file, "high"), "and the level is high")));
        return new Finding(
                vague.check(),
                vague.severity(),
                vague.source(),
                vague.location(),
                vague.rule(),
                vague.message(),
                vague.help(),
                vague.related(),
                List.of("The monitoring agent starts the tool", "Administrators who look for open shares by hand"),
                Optional.of(new Fix(
                        "put the first suggestion in its place",
                        List.of(new Edit(vague.location(), "The monitoring agent starts the tool")),
                        false)),
                vague.statement());
    }

    private static Finding unreadable() {
        SourceFile file = SourceFile.of("rules/unreadable.yml", "");
        return Finding.of(
                COLON, Severity.ERROR, file, file.locate(0, 0), Optional.empty(), "the file cannot be read: [x](y)");
    }

    static Finding vague(SourceFile file, String text, RuleFormat format) {
        return Finding.of(
                        VAGUE,
                        Severity.WARNING,
                        file,
                        place(file, text),
                        Optional.of(new RuleRef(format, Optional.of(ID), Optional.of("Example"))),
                        "'" + text + "' names no benign cause")
                .withHelp("name the software, task or person that triggers the rule without harm")
                .withStatement(new AssessedStatement(
                        new Statement(new Located<>(text, place(file, text)), Statement.Origin.FIELD),
                        new Assessment(
                                Set.of(Category.BACKUP_RECOVERY, Category.ADMIN_SCRIPT),
                                Specificity.PLACEHOLDER,
                                false,
                                List.of(
                                        new Evidence(0, 2, Optional.empty(), "lexicon: placeholder"),
                                        new Evidence(0, 2, Optional.of(Category.ADMIN_SCRIPT), "lexicon: script")))));
    }

    static Location place(SourceFile file, String text) {
        int start = file.text().indexOf(text);
        return file.locate(start, start + text.length());
    }
}
