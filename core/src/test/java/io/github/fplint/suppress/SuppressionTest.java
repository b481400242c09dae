package io.github.fplint.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.lint.Linter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {

    private static final LintConfig CONFIG =
            LintConfig.recommended().withIgnore(List.of("FP106")).withToday(() -> LocalDate.of(2026, 11, 22));

    private static LintResult lint(String name, String text) {
        return Linter.create(CONFIG).lint(name, text);
    }

    private static List<String> findings(String name, String text) {
        return lint(name, text).findings().stream()
                .map(f -> f.location().startLine() + " " + f.check().code())
                .toList();
    }

    private static String rule(String guidance) {
        return "title: A\ndetection: {condition: a}\n" + guidance + "level: low\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "falsepositives: [] # fplint: ignore[FP102] because\n",
                "# fplint: ignore[FP102] because\nfalsepositives: []\n",
                "# fplint: ignore[FP102] because\n# another comment\nfalsepositives: []\n",
                "  # fplint:ignore[ empty-guidance , LD003 ] because\nfalsepositives: []\n",
                "falsepositives: [] # TODO # fplint: ignore[FP102]: because\n",
                "falsepositives: [] # fplint: ignore[FP102] until=2026-11-22 because\n",
                "falsepositives: [] # fplint: ignore[FP102] because of #42 # TODO\n",
            })
    void silencesItsLine(String guidance) {
        LintResult result = lint("a.yml", rule(guidance));
        assertThat(result.findings())
                .extracting(f -> f.check().code())
                .allMatch(code -> code.equals("SUP002"))
                .hasSize(guidance.contains("LD003") ? 1 : 0);
        assertThat(result.suppressed()).singleElement().satisfies(s -> {
            assertThat(s.finding().check().code()).isEqualTo("FP102");
            assertThat(s.reason()).startsWith("because").doesNotContain("TODO");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# fplint: ignore[FP101] because\nfalsepositives: []\n",
                "# fplint: ignore[FP102] because\n\nfalsepositives: []\n",
                "falsepositives: []\n# fplint: ignore[FP102] because\n",
                "description: '# fplint: ignore[FP102] because'\nfalsepositives: []\n",
                "description: |\n  text\n  # fplint: ignore[FP102] because\nfalsepositives: []\n",
                "description: a\n  b#fplint:ignore[FP102] because\nfalsepositives: []\n",
                "description: \"a\n  # fplint: ignore[FP102] because\"\nfalsepositives: []\n",
                "# fplint: ignore-file[FP102] because\nfalsepositives: []\n",
                "falsepositives: [] # fplint: ignore[FP102] until=2026-11-21 because\n",
            })
    void leavesOtherLines(String guidance) {
        assertThat(findings("a.yml", rule(guidance))).anyMatch(f -> f.endsWith("FP102"));
    }

    @Test
    void aCommentMayStandBehindTheHeaderOfABlockText() {
        String text = rule("falsepositives: | # fplint: ignore[LD004] contentctl takes it\n  Some text\n");
        assertThat(findings("a.yml", text)).isEmpty();
        String anchored = rule("falsepositives: &a !!str >- # fplint: ignore[LD004] reason\n  # text\n  more\n");
        assertThat(findings("a.yml", anchored)).noneMatch(f -> f.endsWith("LD004"));
    }

    @Test
    void coversATextOfSeveralLines() {
        String toml = """
                [rule]
                name = "A"
                query = "x"
                # fplint: ignore[FP108] the note is our only place
                note = \"""
                ## False positives
                - Backup jobs of # fplint: ignore[FP101] Veeam
                \"""
                """;
        LintResult result = lint("a.toml", toml);
        assertThat(result.findings()).isEmpty();
        assertThat(result.suppressed())
                .singleElement()
                .satisfies(s -> assertThat(s.finding().check().code()).isEqualTo("FP108"));
        String behind = toml.replaceFirst("# fplint: ignore.*\n", "")
                .replace("Veeam\n\"\"\"", "Veeam\n\"\"\" # fplint: ignore[FP108] reason");
        assertThat(findings("a.toml", behind)).isEmpty();
    }

    @Test
    void coversTheWholeFile() {
        String text = """

                # Licence
                # fplint: ignore-file[FP101,FP102] old rules
                ---
                title: A
                detection: {condition: a}
                ---
                title: B
                detection: {condition: b}
                falsepositives:
                """;
        LintResult result = lint("a.yml", text);
        assertThat(result.findings()).isEmpty();
        assertThat(result.suppressed()).hasSize(2);
    }

    @Test
    void coversAFileThatCannotBeParsed() {
        String text = "# fplint: ignore-file[LD002] a template\ntitle: {{ x }\ndetection: [\n";
        assertThat(findings("a.yml", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ignore[FP102] | SUP001: this ignore does not say why",
                "ignore[FP120] x | SUP003: unknown check 'FP120'; did you mean 'FP102'?",
                "ignore[empty-guidence] x | SUP003: unknown check 'empty-guidence'; did you mean 'empty-guidance'?",
                "ignore[FP1] x | SUP003: 'FP1' is only the start of a code",
                "ignore[SUP001] x | SUP003: 'SUP001' cannot be ignored in a rule file",
                "ignore FP102 x | SUP003: this ignore names no check",
                "ignore[] x | SUP003: this ignore names no check",
                "ignroe[FP102] x | SUP003: unknown directive 'ignroe'; did you mean 'ignore'?",
                "ignore[FP102] until=2026-11-21 x | SUP004: this ignore ended on 2026-11-21",
                "ignore[FP102] until=tomorrow x | SUP004: 'tomorrow' is no date, so this never ends",
                "ignore[FP101] x | SUP002: FP101 finds nothing that this ignore could silence",
                "ignore-file[FP102] x | SUP002: this ignore-file silences nothing, as it stands below the first key",
            })
    void saysWhatIsWrong(String directive, String problem) {
        List<Finding> findings = lint("a.yml", rule("falsepositives: [] # fplint: " + directive + "\n"))
                .findings();
        assertThat(findings)
                .filteredOn(f -> f.check().code().startsWith("SUP"))
                .extracting(f -> f.check().code() + ": " + f.message())
                .containsExactly(problem);
    }

    @Test
    void anIgnoreOfWhatIsSwitchedOffIsNotUnused() {
        assertThat(findings("a.yml", rule("falsepositives: [] # fplint: ignore[FP102,FP106] x\n")))
                .isEmpty();
        LintResult selected = Linter.create(CONFIG.withSelect(List.of("SUP", "FP101")))
                .lint("a.yml", rule("falsepositives: [] # fplint: ignore[FP102] x\n"));
        assertThat(selected.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"falsepositives: [] # fplint: ignore[FP101] x\" | \"falsepositives: []\"",
                "\"falsepositives: []   # a # fplint: ignore[FP101] x\" | \"falsepositives: []   # a\"",
                "\"falsepositives: [] # fplint: ignore[FP101] x # a\" | \"falsepositives: [] # a\"",
                "\"falsepositives: [] # fplint: ignore[FP101, FP102, LD003] x\""
                        + " | \"falsepositives: [] # fplint: ignore[FP102] x\"",
            })
    void removesWhatIsUnused(String line, String fixed) {
        assertThat(fixed(rule(line + "\n"))).isEqualTo(rule(fixed + "\n"));
    }

    @Test
    void removesALineOfItsOwn() {
        assertThat(fixed(rule("  # fplint: ignore[FP101] x\r\nfalsepositives: []\n")))
                .isEqualTo(rule("falsepositives: []\n"));
    }

    private static String fixed(String text) {
        Finding unused = lint("a.yml", text).findings().stream()
                .filter(f -> f.check().code().equals("SUP002"))
                .findFirst()
                .orElseThrow();
        assertThat(unused.fix().orElseThrow().safe()).isTrue();
        Edit edit = unused.fix().get().edits().get(0);
        return new StringBuilder(text)
                .replace(edit.location().start(), edit.location().end(), edit.replacement())
                .toString();
    }
}
