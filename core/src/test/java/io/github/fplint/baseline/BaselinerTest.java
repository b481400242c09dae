package io.github.fplint.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.lint.Linter;
import io.github.fplint.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaselinerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Linter LINTER = Linter.create(
            LintConfig.recommended().withSelect(List.of("LD", "FP101")).withThreads(1));
    private static final Baseliner BASELINER = Baseliner.of(Path.of(""), Path.of(""));

    private static final String MISSING = """
            title: Archive tool started
            id: 3f1d1a52-6d5e-4c3a-9a55-0f6f5b1f2a01
            logsource: {category: process_creation}
            detection:
              tool: {Image: rar.exe}
              condition: tool
            """;
    private static final String COLONS = MISSING.replace("2a01", "2a02") + """
            falsepositives:
              - Backup: nightly job
              - Updates: of the vendor
            """;
    private static final String WITHOUT_ID = MISSING.replaceFirst("id: .*\n", "");

    private static LintResult lint(String path, String text) {
        return LINTER.lint(SourceFile.of(path, text), true);
    }

    private static LintResult join(LintResult... results) {
        List<Finding> findings = new ArrayList<>();
        for (LintResult result : results) {
            findings.addAll(result.findings());
        }
        return new LintResult(findings, Linter.checks(), results.length, Map.of());
    }

    private static BaselineMatch match(LintResult before, LintResult after) {
        return BASELINER.apply(after, BASELINER.create(before), TODAY);
    }

    private static Baseline with(Baseline baseline, String reason, LocalDate expires) {
        return new Baseline(baseline.entries().stream()
                .map(e -> new BaselineEntry(
                        e.rule(),
                        e.title(),
                        e.code(),
                        e.text(),
                        e.count(),
                        e.path(),
                        Optional.of(reason),
                        Optional.of(expires)))
                .toList());
    }

    @Test
    void hidesWhatItWasMadeOf() {
        LintResult result = join(lint("a.yml", MISSING), lint("b.yml", COLONS));
        BaselineMatch match = match(result, result);
        assertThat(match.fresh().findings()).isEmpty();
        assertThat(match.hidden()).isEqualTo(3);
        assertThat(match.upToDate()).isTrue();
    }

    @Test
    void showsWhatIsNew() {
        BaselineMatch match = match(lint("a.yml", MISSING), join(lint("a.yml", MISSING), lint("b.yml", COLONS)));
        assertThat(match.fresh().findings()).extracting(f -> f.check().code()).containsExactly("LD005", "LD005");
    }

    @Test
    void survivesMovesRenamesAndReordering() {
        String moved = COLONS.replace("  - Backup: nightly job\n", "")
                .replace("title: Archive tool", "# A comment\ntitle: Packing tool")
                .concat("  - Backup:   nightly\n      job\n");
        BaselineMatch match = match(lint("b.yml", COLONS), lint("other/c.yml", moved));
        assertThat(match.fresh().findings()).isEmpty();
        assertThat(match.stale()).isEmpty();
        assertThat(match(
                                lint("a.yml", MISSING),
                                lint("z.yml", MISSING.replace("Archive tool started", "Packing tool started")))
                        .hidden())
                .isEqualTo(1);
    }

    @Test
    void anotherTextIsAnotherFinding() {
        BaselineMatch match = match(lint("b.yml", COLONS), lint("b.yml", COLONS.replace("nightly", "weekly")));
        assertThat(match.fresh().findings()).hasSize(1);
        assertThat(match.stale()).hasSize(1);
    }

    @Test
    void countsFindingsOfOneKind() {
        String twice = COLONS.replace("Updates: of the vendor", "'Backup': nightly job.");
        LintResult two = lint("b.yml", twice);
        LintResult one = lint("b.yml", twice.replace("  - 'Backup': nightly job.\n", ""));
        assertThat(BASELINER.create(two).entries())
                .singleElement()
                .satisfies(e -> assertThat(e.count()).isEqualTo(2));
        assertThat(match(one, two).fresh().findings()).hasSize(1);
        assertThat(match(two, one).stale())
                .singleElement()
                .satisfies(e -> assertThat(e.count()).isEqualTo(1));
    }

    @Test
    void withoutAnIdPathAndTitleNameTheRule() {
        LintResult result = lint("a.yml", WITHOUT_ID);
        assertThat(match(result, lint("a.yml", "# moved\n" + WITHOUT_ID)).hidden())
                .isEqualTo(1);
        assertThat(match(result, lint("b.yml", WITHOUT_ID)).hidden()).isZero();
        assertThat(match(result, lint("a.yml", WITHOUT_ID.replace("Archive", "Packing")))
                        .hidden())
                .isZero();
    }

    @Test
    void expiredEntriesHideNothing() {
        LintResult result = lint("a.yml", MISSING);
        Baseline baseline = with(BASELINER.create(result), "before the audit", TODAY);
        assertThat(BASELINER.apply(result, baseline, TODAY).hidden()).isEqualTo(1);
        BaselineMatch later = BASELINER.apply(result, baseline, TODAY.plusDays(1));
        assertThat(later.hidden()).isZero();
        assertThat(later.expired()).hasSize(1);
        assertThat(later.stale()).isEmpty();
        BaselineMatch gone = BASELINER.apply(join(), baseline, TODAY.plusDays(1));
        assertThat(gone.expired()).isEmpty();
        assertThat(gone.stale()).hasSize(1);
    }

    @Test
    void updateKeepsReasons() {
        LintResult before = lint("a.yml", MISSING);
        Baseline old = with(BASELINER.create(before), "tuned elsewhere", TODAY);
        Baseline updated = BASELINER.update(join(lint("new/a.yml", MISSING), lint("b.yml", COLONS)), old);
        assertThat(updated.count()).isEqualTo(3);
        assertThat(updated.entries())
                .filteredOn(e -> e.reason().isPresent())
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.path()).isEqualTo("new/a.yml");
                    assertThat(e.expires()).contains(TODAY);
                });
    }

    @Test
    void pruneOnlyTakesAway() {
        Baseline old = BASELINER.create(join(lint("a.yml", MISSING), lint("b.yml", COLONS)));
        LintResult now = join(lint("b.yml", COLONS), lint("c.yml", MISSING.replace("2a01", "2a03")));
        Baseline pruned = BASELINER.prune(now, old);
        assertThat(pruned.entries()).extracting(BaselineEntry::code).containsExactly("LD005", "LD005");
        assertThat(BASELINER.prune(now, pruned)).isEqualTo(pruned);
    }

    @Test
    void aRunOverAFolderSaysNothingOfOthers() {
        Baseline old = BASELINER.create(join(lint("a/a.yml", MISSING), lint("b/b.yml", COLONS)));
        Baseliner part = BASELINER.within(List.of(Path.of("b")));
        assertThat(part.apply(join(), old, TODAY).stale())
                .extracting(BaselineEntry::path)
                .containsOnly("b/b.yml");
        assertThat(part.prune(join(), old).entries())
                .extracting(BaselineEntry::path)
                .containsExactly("a/a.yml");
        assertThat(part.update(join(), old).count()).isEqualTo(1);
    }

    @Test
    void pathsAreThoseOfTheBaselinesFolder() {
        Baseliner below = Baseliner.of(Path.of("rules"), Path.of(""));
        LintResult inRules = lint("a.yml", WITHOUT_ID);
        Baseline baseline = below.create(inRules);
        assertThat(baseline.entries()).extracting(BaselineEntry::path).containsExactly("rules/a.yml");
        assertThat(BASELINER
                        .apply(lint("rules/a.yml", WITHOUT_ID), baseline, TODAY)
                        .hidden())
                .isEqualTo(1);
        assertThat(below.within(List.of(Path.of("")))
                        .apply(inRules, baseline, TODAY)
                        .hidden())
                .isEqualTo(1);
    }

    @Test
    void lettersAndDigitsMakeTheText() {
        assertThat(Fingerprint.normalise("'It''s  the\r\n   Backup-Job, v2.'")).isEqualTo("it s the backup job v2");
        assertThat(Fingerprint.normalise(" … ")).isEmpty();
    }
}
