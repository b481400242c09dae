package io.github.fplint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.lint.Linter;
import io.github.fplint.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixerTest {

    /** Reading problems do not depend on how guidance is judged. */
    private static final Linter LINTER =
            Linter.create(LintConfig.recommended().withSelect(List.of("LD")).withThreads(1));

    private static final String RULE = """
            title: Archive tool started
            logsource: {category: process_creation}
            detection:
              tool: {Image: rar.exe}
              condition: tool
            level: low
            level: low
            falsepositives:
              - Backup: nightly job of the file server
              - 'Installers'
            """;

    private static SourceFile source(String text) {
        return SourceFile.of("rule.yml", text);
    }

    private static List<Finding> lint(SourceFile source) {
        return LINTER.lint(source, true).findings();
    }

    private static Finding finding(SourceFile source, String code) {
        return lint(source).stream()
                .filter(f -> f.check().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Edit edit(SourceFile source, String old, String replacement) {
        int at = source.text().lastIndexOf(old);
        return new Edit(source.locate(at, at + old.length()), replacement);
    }

    private static Finding withFix(Finding finding, boolean safe, Edit... edits) {
        return finding.withFix(new Fix("try it", List.of(edits), safe));
    }

    @Test
    void quotesAnItemAndNothingElse() {
        SourceFile source = source(RULE);
        FixedFile file = Fixer.safe(LINTER).fix(source, lint(source));
        assertThat(file.after().text())
                .isEqualTo(RULE.replace(
                        "Backup: nightly job of the file server", "'Backup: nightly job of the file server'"));
        assertThat(file.fixed()).extracting(f -> f.check().code()).containsExactly("LD005");
        assertThat(file.unfixed()).isEmpty();
    }

    @Test
    void doublesQuotesInTheItem() {
        SourceFile source = source(RULE.replace("nightly job of", "the administrators' job on"));
        String text = Fixer.safe(LINTER).fix(source, lint(source)).after().text();
        assertThat(text).contains("- 'Backup: the administrators'' job on the file server'\n");
    }

    @Test
    void leavesUnsafeFixesAloneUnlessAskedFor() {
        SourceFile source = source(RULE);
        List<Finding> findings =
                List.of(withFix(finding(source, "LD003"), false, edit(source, "level: low\n", "status: test\n")));
        FixedFile safe = Fixer.safe(LINTER).fix(source, findings);
        assertThat(safe.changed()).isFalse();
        assertThat(safe.unfixed())
                .extracting(Unfixed::reason)
                .containsExactly("its fix may change what the rule means");
        assertThat(Fixer.unsafe(LINTER).fix(source, findings).after().text())
                .isEqualTo(RULE.replace("low\nlevel: low", "low\nstatus: test"));
    }

    @Test
    void dropsAFixThatBreaksTheFile() {
        SourceFile source = source(RULE);
        List<Finding> findings = List.of(
                withFix(finding(source, "LD003"), true, edit(source, "level: low\n", "status: [test\n")),
                finding(source, "LD005"));
        FixedFile file = Fixer.safe(LINTER).fix(source, findings);
        assertThat(file.after().text()).contains("level: low\nlevel: low\n").contains("'Backup: ");
        assertThat(file.unfixed())
                .singleElement()
                .satisfies(u -> assertThat(u.reason()).startsWith("the file could not be read any more: LD002"));
    }

    @Test
    void dropsAFixThatBringsAnotherFinding() {
        Linter linter = Linter.create(
                LintConfig.recommended().withSelect(List.of("LD005", "FP101")).withThreads(1));
        SourceFile source = source(RULE);
        Finding colon = linter.lint(source, true).findings().get(0);
        FixedFile file = Fixer.safe(linter)
                .fix(source, List.of(withFix(colon, true, edit(source, "falsepositives:", "comment:"))));
        assertThat(file.changed()).isFalse();
        assertThat(file.unfixed())
                .singleElement()
                .satisfies(u -> assertThat(u.reason()).startsWith("it would bring a new finding, FP101"));
    }

    @Test
    void dropsAFixThatFixesNothing() {
        SourceFile source = source(RULE);
        List<Finding> findings =
                List.of(withFix(finding(source, "LD003"), true, edit(source, "'Installers'", "Installers")));
        assertThat(Fixer.safe(LINTER).fix(source, findings).unfixed())
                .extracting(Unfixed::reason)
                .containsExactly("the finding would still be there");
    }

    @Test
    void aSafeFixMustLeaveTheDetectionAlone() {
        SourceFile source = source(RULE);
        Finding finding = withFix(
                finding(source, "LD003"),
                true,
                edit(source, "rar.exe", "7z.exe"),
                edit(source, "level: low\n", "status: test\n"));
        assertThat(Fixer.safe(LINTER).fix(source, List.of(finding)).unfixed())
                .extracting(Unfixed::reason)
                .containsExactly("it would change what the rule looks for");
    }

    @Test
    void aRuleMustNotDisappear() {
        SourceFile source = source(RULE);
        Finding finding = withFix(finding(source, "LD003"), true, edit(source, RULE, "nothing: here\n"));
        assertThat(Fixer.unsafe(LINTER).fix(source, List.of(finding)).unfixed())
                .extracting(Unfixed::reason)
                .containsExactly("the file would hold another number of rules");
    }

    @Test
    void whatOverlapsFollowsInTheNextPass() {
        SourceFile source = source(RULE);
        // Takes the second level out together with the whole item, in quotes, that the other fix is about.
        String tail = RULE.substring(RULE.lastIndexOf("level: low"), RULE.indexOf("  - 'Inst"));
        Finding level = withFix(
                finding(source, "LD003"),
                true,
                edit(source, tail, "falsepositives:\n  - Backup: nightly job of the file server\n"));
        FixedFile file = Fixer.safe(LINTER).fix(source, List.of(level, finding(source, "LD005")));
        assertThat(file.fixed()).hasSize(2);
        assertThat(file.after().text()).endsWith("""
                        level: low
                        falsepositives:
                          - 'Backup: nightly job of the file server'
                          - 'Installers'
                        """);
    }

    @Test
    void aFindingThatTheFileAloneDoesNotShowIsLeftOut() {
        SourceFile source = source(RULE);
        Finding elsewhere = finding(source(RULE.replace("level", "status")), "LD003");
        Finding finding = withFix(elsewhere, true, edit(source, "Installers", "Updates"));
        FixedFile file = Fixer.safe(LINTER).fix(source, List.of(finding));
        assertThat(file.changed()).isFalse();
        assertThat(file.unfixed())
                .extracting(Unfixed::reason)
                .containsExactly("the file alone does not show the finding");
    }

    @Test
    void keepsEncodingAndLineEnds() {
        for (byte[] mark : List.of(new byte[0], new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            byte[] text =
                    RULE.replace("\n", "\r\n").replace("nightly", "nächtlich").getBytes(StandardCharsets.UTF_8);
            byte[] bytes = new byte[mark.length + text.length];
            System.arraycopy(mark, 0, bytes, 0, mark.length);
            System.arraycopy(text, 0, bytes, mark.length, text.length);
            SourceFile source = SourceFile.decode("rule.yml", bytes);
            FixedFile file = Fixer.safe(LINTER).fix(source, lint(source));
            assertThat(file.after().encode()).hasSize(bytes.length + 2).startsWith(Arrays.copyOf(bytes, 20));
            assertThat(file.after().text()).contains("'Backup: nächtlich job of the file server'\r\n");
        }
    }

    @Test
    void replacementsTakeTheLineEndsOfTheFile() {
        SourceFile source = source(RULE.replace("\n", "\r\n"));
        Finding finding =
                withFix(finding(source, "LD003"), true, edit(source, "level: low", "status: test\nauthor: A"));
        assertThat(Fixer.safe(LINTER).fix(source, List.of(finding)).after().text())
                .contains("status: test\r\nauthor: A\r\nfalsepositives");
    }

    @Test
    void aFileWithUnreadableBytesStaysAsItIs() {
        byte[] bytes = RULE.replace("nightly", "n?chtlich").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xE4 : bytes[i];
        }
        SourceFile source = SourceFile.decode("rule.yml", bytes);
        FixedFile file = Fixer.safe(LINTER).fix(source, lint(source));
        assertThat(file.changed()).isFalse();
        assertThat(file.unfixed())
                .singleElement()
                .satisfies(u -> assertThat(u.reason()).startsWith("the file holds bytes that are not UTF-8"));
    }

    @Test
    void theLastLineEndsAsBefore() {
        SourceFile source = source(RULE.stripTrailing());
        Finding finding = withFix(
                finding(source, "LD003"),
                true,
                edit(source, "level: low\n", "status: test\n"),
                edit(source, "'Installers'", "Installers\n"));
        assertThat(Fixer.safe(LINTER).fix(source, List.of(finding)).unfixed())
                .extracting(Unfixed::reason)
                .containsExactly("it would change how the last line ends");
    }

    @Test
    void takesFilesInTheOrderOfTheirPaths() {
        List<FixedFile> files = Fixer.safe(LINTER).fix(LINTER.lint("one.yml", RULE));
        assertThat(files).extracting(FixedFile::path).containsExactly("one.yml");
        assertThat(Fixer.safe(LINTER).fix(LINTER.lint("one.yml", "title: x\n"))).isEmpty();
    }

    @Test
    void makesEditsThatNobodyHasToJudge() {
        SourceFile source = source(RULE);
        FixedFile file =
                FixedFile.of(source, List.of(edit(source, "Installers", "Updates"), edit(source, "rar.exe", "7z.exe")));
        assertThat(file.after().text())
                .isEqualTo(RULE.replace("Installers", "Updates").replace("rar.exe", "7z.exe"));
        assertThat(file.diff()).contains("-  - 'Installers'\n+  - 'Updates'\n");
        List<Edit> twice = List.of(edit(source, "rar", "7z"), edit(source, "ar.exe", "z"));
        assertThatThrownBy(() -> FixedFile.of(source, twice)).isInstanceOf(IllegalArgumentException.class);
    }
}
