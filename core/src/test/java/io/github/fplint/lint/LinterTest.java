package io.github.fplint.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinterTest {

    private static final Linter LINTER = Linter.create(LintConfig.recommended().withThreads(1));
    private static final String RULE = "title: x\nname: base\ndetection: {condition: s}\n";
    private static final String CORRELATION = "title: c\ncorrelation:\n  rules: [base]\nfalsepositives: [1]\n";

    private static List<String> lint(String text) {
        return LINTER.lint("a.yml", text).findings().stream()
                .map(LinterTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.location().startLine() + " " + finding.check().code() + " " + finding.severity();
    }

    @Test
    void judgesTheCorrelationInThePlaceOfItsRules() {
        assertThat(lint(RULE)).containsExactly("1 FP101 ERROR");
        assertThat(lint(RULE + "---\n" + CORRELATION)).noneMatch(f -> f.contains("FP101"));
        assertThat(lint(RULE + "---\n" + CORRELATION + "generate: true\n")).contains("1 FP101 ERROR");
    }

    @Test
    void judgesNoFilter() {
        assertThat(lint("title: x\nlogsource: {product: y}\nfilter: {condition: s}\n"))
                .isEmpty();
    }

    @Test
    void letsNoRuleFailARunThatNobodyStandsBy() {
        assertThat(lint(RULE + "status: deprecated\n")).containsExactly("1 FP101 INFO");
        assertThat(lint(RULE + "status: unsupported\nfalsepositives: 1\n")).allMatch(f -> f.endsWith("INFO"));
        assertThat(LINTER.lint("a.toml", "[rule]\nrule_id = 'x'\nbuilding_block_type = 'default'\n")
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void doesNotTakeTheGlobalPartForTheRuleBeforeIt() {
        String twice = "---\naction: global\nauthor: x\nauthor: y\n---\ntitle: z\ndetection: {condition: s}\n";
        assertThat(lint(RULE + "status: deprecated\n" + twice))
                .containsExactly("1 FP101 INFO", "8 LD003 WARNING", "10 FP101 ERROR");
    }

    @Test
    void saysOnceWhatACollectionShares() {
        String text = """
                action: global
                title: x
                falsepositives: [1]
                ---
                detection: {condition: a}
                ---
                detection: {condition: b}
                """;
        assertThat(lint(text)).filteredOn(f -> f.contains("LD004")).containsExactly("3 LD004 ERROR");
    }

    @Test
    void refusesSelectorsThatNameNoCheck() {
        assertThatThrownBy(() -> Linter.create(LintConfig.recommended().withSelect(List.of("FP999"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FP999");
    }

    @Test
    void findsTheSameInAnyOrderWithAnyNumberOfThreads(@TempDir Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Path file = folder.resolve("r" + i + ".yml");
            Files.writeString(file, i % 3 == 0 ? RULE : i % 3 == 1 ? RULE + "level: [\n" : CORRELATION);
            files.add(file);
        }
        List<Finding> expected = LINTER.lint(folder).findings();
        Collections.shuffle(files, new Random(1));
        List<String> seen = new ArrayList<>();
        Linter parallel = Linter.create(LintConfig.recommended().withThreads(4));
        List<Finding> actual = parallel.lint(f -> seen.add(f.path()), files.toArray(new Path[0]))
                .findings();
        assertThat(actual)
                .extracting(Finding::path)
                .isEqualTo(expected.stream().map(Finding::path).toList());
        assertThat(actual)
                .extracting(f -> line(f) + f.message())
                .isEqualTo(expected.stream().map(f -> line(f) + f.message()).toList());
        assertThat(seen).hasSize(200).doesNotHaveDuplicates();
    }
}
