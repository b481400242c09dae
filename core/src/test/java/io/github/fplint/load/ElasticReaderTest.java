package io.github.fplint.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.model.DetectionRule;
import io.github.fplint.source.Located;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElasticReaderTest {

    private static DetectionRule note(String note) {
        return Loading.rule("rules/x/a.toml", "[rule]\nname = 'x'\nrule_id = '1'\nnote = \"\"\"\n" + note + "\"\"\"\n");
    }

    @Test
    void readsAllMetadata() {
        DetectionRule rule = Loading.rule("rules/linux/a.toml", """
                [metadata]
                creation_date = "2025/01/02"
                integration = ["endpoint"]
                maturity = "Production"
                updated_date = "2025/03/04"

                [rule]
                author = ["One", "Two"]
                building_block_type = "default"
                false_positives = [
                    "Backup agents",
                    \"""Scanners of
                    the team\""",
                ]
                index = ["logs-*"]
                name = "Odd service"
                query = '''process where true'''
                rule_id = "11111111-2222-4333-8444-555555555555"
                severity = "High"
                tags = ["OS: Linux"]
                mine = "yes"

                [[rule.threat]]
                framework = "MITRE ATT&CK"
                [[rule.threat.technique]]
                id = "T1543"
                [[rule.threat.technique.subtechnique]]
                id = "T1543.002"
                [rule.threat.tactic]
                name = "Privilege Escalation"
                """);
        assertThat(rule.title().map(Located::value)).contains("Odd service");
        assertThat(rule.level().map(Located::value)).contains("high");
        assertThat(rule.status().map(Located::value)).contains("production");
        assertThat(rule.techniques()).containsExactly("T1543", "T1543.002");
        assertThat(rule.tactics()).containsExactly("privilege-escalation");
        assertThat(rule.author()).contains("One, Two");
        assertThat(rule.logSource().product()).contains("endpoint");
        assertThat(rule.buildingBlock()).isTrue();
        assertThat(rule.custom()).containsOnlyKeys("mine");
        assertThat(Loading.places(rule))
                .containsExactly("11:5 \"Backup agents\"", "12:5 \"\"\"Scanners of\n    the team\"\"\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### False positive analysis",
                "# False Positives",
                "  ## false-positive notes",
                "###### False positive",
            })
    void findsSectionsByTheirHeadings(String heading) {
        assertThat(Loading.statements(note(heading + "\n- Backup agents\n"))).containsExactly("Backup agents");
    }

    @ParameterizedTest
    @ValueSource(strings = {"### Analysis", "False positive", "#False positive", "    ### False positive"})
    void passesOverWhatIsNoSection(String heading) {
        assertThat(Loading.statements(note(heading + "\n- Backup agents\n"))).isEmpty();
    }

    @Test
    void readsItemsOfEveryKindAtTheirPlaces() {
        DetectionRule rule = note("Intro\n### False positive analysis\n\nAs seen:\n- One\n  goes on\n  * Nested\n"
                .concat("1. Two\n+ Three \\\"quoted\\\"\n\nAfter\n### Next\n- Not this\n"));
        assertThat(Loading.places(rule))
                .containsExactly("9:3 One\n  goes on", "11:5 Nested", "12:4 Two", "13:3 Three \\\"quoted\\\"");
        assertThat(Loading.statements(rule)).contains("Three \"quoted\"");
    }

    @Test
    void readsParagraphsWhereThereIsNoList() {
        DetectionRule rule = note("## False positives\n\nBackup agents\nby night.\n\nScanners.\n");
        assertThat(Loading.statements(rule)).containsExactly("Backup agents\nby night.", "Scanners.");
    }

    @Test
    void readsSeveralSectionsAndTheirSubsections() {
        DetectionRule rule =
                note("## False positives\n- One\n### Details\n- Two\n## Other\n- No\n# False positive\nThree\n");
        assertThat(Loading.statements(rule)).containsExactly("One", "Two", "Three");
    }

    @Test
    void passesOverWhatIsNoRule() {
        assertThat(Loading.load("a.toml", "[tool]\nname = 'x'\n").rules()).isEmpty();
        assertThat(Loading.load("a.toml", "[rule]\nname = 'x'\n").rules()).isEmpty();
        assertThat(Loading.findings("a.toml", "a = [\n")).isEmpty();
        assertThat(Loading.findings("a.toml", "[rule]\na = 'x\n")).containsExactly("2:5 LD002");
    }
}
