package io.github.fplint.check;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.lint.Linter;
import java.util.Comparator;
import java.util.List;

/** What one check says about a rule that stands inline. */
final class Checked {

    private final String text;
    private final List<Finding> findings;

    private Checked(String name, String code, String text) {
        this.text = text;
        this.findings = Linter.create(LintConfig.recommended().withSelect(List.of(code)))
                .lint(name, text)
                .findings();
    }

    /** A Sigma rule with the given lines under {@code falsepositives}. */
    static Checked sigma(String code, String... lines) {
        return sigmaOfLevel("medium", code, lines);
    }

    static Checked sigmaOfLevel(String level, String code, String... lines) {
        return new Checked("rule.yml", code, """
                title: Firewall Rule Added via Netsh
                logsource:
                  category: process_creation
                  product: windows
                detection:
                  selection:
                    Image|endswith: '\\netsh.exe'
                  condition: selection
                falsepositives:
                """ + String.join("\n", lines) + "\nlevel: " + level + "\n");
    }

    /** A Splunk detection with the given search and guidance, both as they stand in YAML. */
    static Checked splunk(String code, String search, String guidance) {
        return new Checked(
                "rule.yml",
                code,
                "name: Firewall Rule Added via Netsh\ntype: TTP\nsearch: " + search + "\nknown_false_positives: "
                        + guidance + "\n");
    }

    /** An Elastic rule of high severity with the given items, as they stand in TOML. */
    static Checked elastic(String code, String items) {
        return new Checked("rule.toml", code, """
                [rule]
                name = "Firewall Rule Added via Netsh"
                rule_id = "4a3c1f0e-52d7-4c5e-9a35-8b8f6f1f7c21"
                severity = "high"
                query = 'process.name : "netsh.exe"'
                false_positives = [""" + items + "]\n");
    }

    /** The text at each finding's place. */
    List<String> places() {
        return findings.stream().map(f -> f.source().text(f.location())).toList();
    }

    List<String> messages() {
        return findings.stream().map(Finding::message).toList();
    }

    /** The text at each finding's first further place. */
    List<String> related() {
        return findings.stream()
                .map(f -> f.source().text(f.related().get(0).location()))
                .toList();
    }

    /** The guidance after all safe fixes, from the line after its key to the one before the level. */
    String fixed() {
        StringBuilder fixed = new StringBuilder(text);
        findings.stream()
                .flatMap(f -> f.fix().stream())
                .filter(Fix::safe)
                .flatMap(fix -> fix.edits().stream())
                .sorted(Comparator.comparing(Edit::location).reversed())
                .forEach(e -> fixed.replace(e.location().start(), e.location().end(), e.replacement()));
        int from = fixed.indexOf("falsepositives:\n");
        return from < 0 ? fixed.toString() : fixed.substring(from + 16, fixed.indexOf("\nlevel:"));
    }

    boolean fixable() {
        return findings.stream().anyMatch(f -> f.fix().isPresent());
    }
}
