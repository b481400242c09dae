package io.github.fplint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.finding.Severity;
import io.github.fplint.load.Limits;
import io.github.fplint.load.RuleLoader;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.source.SourceFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckChoiceTest {

    private static final DetectionRule RULE = rule("rules/windows/a.yml", """
            title: A
            author: Jane Doe
            status: test
            level: low
            tags: [attack.t1059.001, attack.execution]
            logsource: {product: windows, category: process_creation}
            detection: {condition: a}
            """);

    private static final DetectionRule DEPRECATED =
            rule("rules/b.yml", "title: B\nstatus: deprecated\ndetection: {condition: b}");

    private static DetectionRule rule(String path, String yaml) {
        return new RuleLoader(Limits.DEFAULT)
                .load(SourceFile.of(path, yaml), true)
                .rules()
                .get(0);
    }

    private static String severity(String yaml, String code, DetectionRule rule) {
        EffectiveSettings settings =
                SettingsLoader.create(SampleChecks.ALL).withText("c.yml", yaml).load();
        assertThat(settings.problems()).isEmpty();
        return severity(settings, code, rule);
    }

    private static String severity(EffectiveSettings settings, String code, DetectionRule rule) {
        Optional<Severity> severity = settings.config().severity(SampleChecks.of(code), rule, Severity.ERROR);
        return severity.map(Severity::id).orElse("off");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "path: rules/",
                "path: '*.yml'",
                "path: 'rules/**/a.yml'",
                "path: [x/, 'rules/windows/?.yml']",
                "format: sigma",
                "logsource: {product: Windows}",
                "logsource: {category: 'process_*'}",
                "level: [high, low]",
                "status: test",
                "author: '*doe*'",
                "tag: attack.t1059*",
                "'level: low, status: test'",
            })
    void matches(String match) {
        assertThat(severity("overrides: [{match: {" + match + "}, ignore: [FP103]}]", "FP103", RULE))
                .isEqualTo("off");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "path: windows/x",
                "path: '/a.yml'",
                "format: elastic",
                "logsource: {service: sysmon}",
                "level: high",
                "author: Jane",
                "tag: attack",
                "'level: low, status: stable'",
            })
    void doesNotMatch(String match) {
        assertThat(severity("overrides: [{match: {" + match + "}, ignore: [FP103]}]", "FP103", RULE))
                .isEqualTo("warning");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "severity: {FP103: error} | FP103 | error",
                "severity: {FP205: warning} | FP205 | warning",
                "'{select: [FP1], severity: {FP205: warning}}' | FP205 | off",
                "'{ignore: [FP103], severity: {FP103: error}}' | FP103 | off",
                "'{ignore: [FP1], select: [FP103]}' | FP103 | warning",
                "overrides: [{match: {level: low}, select: [FP205]}] | FP205 | info",
                "overrides: [{match: {level: low}, select: [FP205]}] | FP103 | off",
                "overrides: [{match: {level: low}, severity: {FP205: error}}] | FP205 | error",
                "'overrides: [{match: {level: low}, ignore: [FP1]}, {match: {status: test}, severity: {FP103: info}}]' "
                        + "| FP103 | info",
            })
    void settingsCombine(String yaml, String code, String severity) {
        assertThat(severity(yaml, code, RULE)).isEqualTo(severity);
    }

    @Test
    void onlyAnOverrideLiftsTheCapOfDeprecatedRules() {
        assertThat(severity("severity: {FP103: error}", "FP103", DEPRECATED)).isEqualTo("info");
        assertThat(severity(
                        "overrides: [{match: {status: deprecated}, severity: {FP103: error}}]", "FP103", DEPRECATED))
                .isEqualTo("error");
    }

    @Test
    void argumentsHoldForEveryRule() {
        SettingsLoader loader = SettingsLoader.create(SampleChecks.ALL).withText("c.yml", """
                        ignore: [FP107]
                        overrides:
                          - match: {level: low}
                            select: [FP205]
                            severity: {FP103: off}
                        """);
        assertThat(severity(loader.withArgument("--select", "select=FP107").load(), "FP107", RULE))
                .isEqualTo("info");
        assertThat(severity(loader.withArgument("--select", "select=FP107").load(), "FP205", RULE))
                .isEqualTo("off");
        assertThat(severity(loader.withArgument("--ignore", "ignore=FP205").load(), "FP205", RULE))
                .isEqualTo("off");
        assertThat(severity(loader.withArgument("--set", "severity.FP205=error").load(), "FP205", RULE))
                .isEqualTo("error");
    }

    @Test
    void showsWhichSettingDecided() {
        EffectiveSettings settings =
                SettingsLoader.create(SampleChecks.ALL).withText("c.yml", """
                        preset: strict
                        ignore: [FP101]
                        severity: {FP107: error}
                        overrides:
                          - match: {level: low}
                            ignore: [FP106]
                        """).load();
        assertThat(settings.severities(RULE))
                .extracting(s -> s.key() + " " + s.value() + " " + s.origin().words())
                .containsExactly(
                        "severity.FP101 off c.yml:2",
                        "severity.FP103 error c.yml:1",
                        "severity.FP106 off c.yml:5",
                        "severity.FP107 error c.yml:3",
                        "severity.FP205 info c.yml:1",
                        "severity.FP306 info c.yml:1");
    }
}
