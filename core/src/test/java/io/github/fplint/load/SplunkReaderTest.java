package io.github.fplint.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.source.Located;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplunkReaderTest {

    @Test
    void readsTheSchemaWithTags() {
        DetectionRule rule = Loading.rule("a.yml", """
                name: Odd Service
                id: 11111111-2222-4333-8444-555555555555
                version: 3
                date: '2024-01-02'
                author: A Person
                status: production
                type: Anomaly
                description: Detects
                data_source: [Sysmon EventID 1]
                search: '| tstats count'
                how_to_implement: With care
                known_false_positives: Backup agents
                references: [https://example.org]
                tags:
                  analytic_story: [Odd Things]
                  asset_type: Endpoint
                  mitre_attack_id: [T1543.003, t1112]
                team: blue
                """);
        assertThat(rule.format()).isEqualTo(RuleFormat.SPLUNK);
        assertThat(rule.level().map(Located::value)).contains("anomaly");
        assertThat(rule.techniques()).containsExactly("T1543.003", "T1112");
        assertThat(rule.logSource().product()).contains("endpoint");
        assertThat(rule.date()).contains("2024-01-02");
        assertThat(rule.custom()).containsOnlyKeys("team");
        assertThat(Loading.places(rule)).containsExactly("12:24 Backup agents");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: x\nsearch: s\nknown_false_positives: none\n", // 2020, without a type
                "name: x\nsearch: s\ntype: batch\nknown_false_positives: none\n",
                "name: x\nsearch: s\ntype: TTP\n",
                "name: x\nsearch: s\ntype: hunting\ncreation_date: 2025-01-02\n",
                "name: x\nsearch: s\ntype: Correlation\nwhatever: comes next\n",
            })
    void takesDetectionsOfEveryYear(String text) {
        assertThat(Loading.load("a.yml", text).rules()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: x\nsearch: s\ntype: Baseline\nknown_false_positives: none\n",
                "name: x\nsearch: s\ntype: Investigation\nknown_false_positives: none\n",
                "name: x\ndescription: a story\n",
                "name: x\ndefinition: a macro\n",
                "name: x\nsearch: s\n",
            })
    void passesOverWhatIsNoDetection(String text) {
        assertThat(Loading.load("a.yml", text).rules()).isEmpty();
        assertThat(Loading.load("a.yml", text).reason()).startsWith("no rule");
    }
}
