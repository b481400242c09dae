package io.github.fplint.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.FieldMatch;
import io.github.fplint.model.RuleKind;
import io.github.fplint.source.Located;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigmaReaderTest {

    @Test
    void readsAllMetadata() {
        DetectionRule rule = Loading.rule("rules/a.yml", """
                title: Odd Service Install
                id: 11111111-2222-4333-8444-555555555555
                name: odd_service
                status: Test
                description: Detects an odd service
                references:
                  - https://example.org/a
                author: A Person
                date: 2025-01-02
                modified: 2025-03-04
                tags:
                  - attack.persistence
                  - attack.t1543.003
                  - attack.t1543.003
                  - attack.defense_evasion
                  - attack.g0007
                  - cve.2020-1234
                logsource:
                  product: windows
                  category: process_creation
                  service: security
                detection:
                  selection:
                    Image|endswith:
                      - '\\\\a.exe'
                      - '\\\\b.exe'
                    User: null
                  keywords:
                    - 'one'
                    - 2
                  any:
                    - Field: x
                    - Other: y
                  timeframe: 5m
                  condition: selection or keywords
                falsepositives:
                  - Backup agents
                level: High
                team: blue
                """);
        assertThat(rule.kind()).isEqualTo(RuleKind.DETECTION);
        assertThat(rule.title().map(Located::value)).contains("Odd Service Install");
        assertThat(rule.name()).contains("odd_service");
        assertThat(rule.status().map(Located::value)).contains("test");
        assertThat(rule.level().map(Located::value)).contains("high");
        assertThat(rule.date()).contains("2025-01-02");
        assertThat(rule.modified()).contains("2025-03-04");
        assertThat(rule.techniques()).containsExactly("T1543.003");
        assertThat(rule.tactics()).containsExactly("persistence", "defense-evasion");
        assertThat(rule.logSource().service()).contains("security");
        assertThat(rule.custom()).containsOnlyKeys("team");
        assertThat(rule.header().startLine()).isEqualTo(1);
        assertThat(rule.detection().selections())
                .extracting(s -> s.name().value())
                .containsExactly("selection", "keywords", "any");
        List<FieldMatch> selection = rule.detection().selections().get(0).matches();
        assertThat(selection).extracting(FieldMatch::field).containsExactly("Image|endswith", "User");
        assertThat(selection.get(0).values()).hasSize(2);
        assertThat(rule.detection().selections().get(1).matches())
                .singleElement()
                .satisfies(
                        m -> assertThat(m.values()).extracting(Located::value).containsExactly("one", "2"));
        assertThat(rule.detection().selections().get(2).matches())
                .extracting(FieldMatch::field)
                .containsExactly("Field", "Other");
        assertThat(Loading.places(rule)).containsExactly("37:5 Backup agents");
    }

    @Test
    void readsCorrelationsAndFilters() {
        LoadedFile file = Loading.load("a.yml", """
                title: Many failures
                correlation:
                  type: event_count
                  rules:
                    - failed_logon
                  generate: true
                falsepositives: [Typing errors]
                ---
                title: Not the scanner
                logsource: {product: windows}
                filter:
                  rules: [failed_logon]
                  selection: {User: scanner}
                  condition: not selection
                """);
        assertThat(file.rules()).extracting(DetectionRule::kind).containsExactly(RuleKind.CORRELATION, RuleKind.FILTER);
        assertThat(file.rules().get(0).correlation().orElseThrow().rules()).containsExactly("failed_logon");
        assertThat(file.rules().get(0).correlation().orElseThrow().generate()).isTrue();
        assertThat(file.rules().get(1).detection().selections()).hasSize(1);
    }

    @Test
    void givesEachDocumentOfACollectionWhatIsGlobal() {
        LoadedFile file = Loading.load("a.yml", """
                action: global
                title: Shared
                falsepositives:
                  - Shared cause
                detection:
                  selection: {A: b}
                  condition: selection
                ---
                logsource: {product: windows}
                ---
                logsource: {product: linux}
                detection:
                  selection: {C: d}
                falsepositives:
                  - true
                ---
                action: repeat
                title: Again
                ---
                action: reset
                ---
                title: Alone
                detection: {condition: x}
                """);
        List<DetectionRule> rules = file.rules();
        assertThat(rules).hasSize(4);
        assertThat(Loading.places(rules.get(0))).containsExactly("4:5 Shared cause");
        assertThat(rules.get(1).detection().selections().get(0).matches())
                .extracting(FieldMatch::field)
                .containsExactly("A", "C");
        assertThat(rules.get(2).logSource().product()).contains("linux");
        assertThat(rules.get(2).title().map(Located::value)).contains("Again");
        assertThat(rules.get(3).guidance().key()).isEmpty();
        assertThat(Loading.findings("a.yml", "action: global\ntitle: x\n")).isEmpty();
        assertThat(file.findings()).extracting(Loading::place).containsOnly("15:5 LD004");
    }

    @Test
    void passesOverWhatIsNoRule() {
        assertThat(Loading.load("a.yml", "detection: here\n").rules()).isEmpty();
        assertThat(Loading.load("a.yml", "a: b\na: c\n").findings()).isEmpty();
        assertThat(Loading.load("a.yml", "- a\n").reason()).contains("not a mapping");
        assertThat(Loading.load("a.yml", "a: [\n").findings()).isEmpty();
        assertThat(Loading.findings("a.yml", "detection: [\n")).containsExactly("2:1 LD002");
    }

    @Test
    void boundsWhatACollectionRepeats() {
        StringBuilder text = new StringBuilder("action: global\ntitle: x\n");
        for (int i = 0; i < 2_000; i++) {
            text.append("k").append(i).append(": v\n");
        }
        for (int i = 0; i < 300; i++) {
            text.append("---\ndetection: {condition: x}\n");
        }
        LoadedFile file = Loading.load("a.yml", text.toString());
        assertThat(file.rules()).hasSizeLessThan(150).isNotEmpty();
        assertThat(file.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.check().code()).isEqualTo("LD006"));
    }
}
