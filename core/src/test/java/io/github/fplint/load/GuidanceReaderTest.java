package io.github.fplint.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceReaderTest {

    private static String sigma(String guidance) {
        return "title: x\ndetection: {condition: s}\nfalsepositives:" + guidance + "\nlevel: low\n";
    }

    private static String splunk(String guidance) {
        return "name: x\ntype: TTP\nsearch: s\nknown_false_positives:" + guidance + "\nid: 1\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' Backup agents'     | 3:1 LD004 | Backup agents",
                "' 42'                | 3:1 LD004 | ",
                "' false'             | 3:1 LD004 | ",
                "' {a: b}'            | 3:1 LD004 | ",
                "' [a, 42]'           | 3:21 LD004 | a",
                "' [a, true]'         | 3:21 LD004 | a",
                "' [a, 2024-01-02]'   | 3:21 LD004 | a",
                "' [a, null]'         | 3:21 LD004 | a",
                "' [a, [b, c]]'       | 3:21 LD004 | a;b;c",
                "' [a, {b: c}]'       | 3:21 LD004 | a",
                "' [a, b: c]'         | 3:21 LD005 | a;b: c",
            })
    void tellsWrongTypesAndReadsWhatItCan(String guidance, String finding, String statements) {
        LoadedFile file = Loading.load("a.yml", sigma(guidance));
        assertThat(file.findings()).extracting(Loading::place).containsExactly(finding);
        assertThat(String.join(";", Loading.statements(file.rules().get(0))))
                .isEqualTo(statements == null ? "" : statements);
        assertThat(file.rules().get(0).guidance().malformed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " null", " []", " [null, null]", " ['']", " [a, '']"})
    void leavesEmptyGuidanceToItsOwnCheck(String guidance) {
        assertThat(Loading.findings("a.yml", sigma(guidance))).isEmpty();
    }

    @Test
    void letsSplunkWriteATextOrAList() {
        assertThat(Loading.findings("a.yml", splunk(" Backup agents"))).isEmpty();
        assertThat(Loading.findings("a.yml", splunk("\n  - Backup agents\n  - Scanners")))
                .isEmpty();
        assertThat(Loading.findings("a.yml", splunk(" 42"))).containsExactly("4:1 LD004");
        assertThat(Loading.findings("a.yml", splunk(" {a: b}"))).containsExactly("4:1 LD004");
        assertThat(Loading.statements(Loading.rule("a.yml", splunk(" >-\n  one\n  two"))))
                .containsExactly("one two");
    }

    private static Finding unquoted(String item) {
        LoadedFile file = Loading.load("a.yml", sigma("\n  - " + item));
        assertThat(file.findings()).hasSize(1);
        assertThat(file.findings().get(0).check().code()).isEqualTo("LD005");
        return file.findings().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Backup: nightly agents   | '''Backup: nightly agents'''",
                "Backup: it's the agents  | '''Backup: it''''s the agents'''",
            })
    void quotesAnItemWithAColon(String item, String fixed) {
        Finding finding = unquoted(item);
        Fix fix = finding.fix().orElseThrow();
        assertThat(fix.safe()).isTrue();
        String text = finding.source().text();
        StringBuilder edited = new StringBuilder(text);
        List<Edit> edits = new ArrayList<>(fix.edits());
        Collections.reverse(edits);
        for (Edit edit : edits) {
            edited.replace(edit.location().start(), edit.location().end(), edit.replacement());
        }
        String after = edited.toString();
        assertThat(after).contains("- " + fixed + "\n");
        assertThat(Loading.findings("a.yml", after)).isEmpty();
        assertThat(Loading.statements(Loading.rule("a.yml", after))).containsExactly(item);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Backup\": agents", "'Backup': agents", "Backup: \"agents\""})
    void leavesItemsToTheirAuthorThatAreQuotedInPart(String item) {
        assertThat(unquoted(item).fix()).isEmpty();
    }

    @Test
    void joinsTheLinesOfAnItem() {
        String text = sigma("\n  - Backup: agents\n      that run\n\n      by night");
        assertThat(Loading.statements(Loading.rule("a.yml", text))).containsExactly("Backup: agents that run by night");
    }
}
