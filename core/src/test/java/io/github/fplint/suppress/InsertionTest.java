package io.github.fplint.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.Finding;
import io.github.fplint.fixtures.Fixture;
import io.github.fplint.fixtures.Fixtures;
import io.github.fplint.lint.Linter;
import io.github.fplint.load.Limits;
import io.github.fplint.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InsertionTest {

    private static final Linter LINTER = Linter.create(LintConfig.recommended());

    private static Insertion insert(SourceFile source, String reason) {
        List<Finding> findings = LINTER.lint(source, true).findings();
        return Insertion.of(source, findings, reason, Optional.empty(), Limits.DEFAULT);
    }

    @Test
    void writesAboveTheLineAndKeepsItsIndentation() {
        SourceFile source = SourceFile.of(
                "a.yml", crlf("title: A", "detection: {condition: a}", "falsepositives:", "  - a: b", "  - a: c"));
        Insertion insertion = Insertion.of(
                source,
                LINTER.lint(source, true).findings().stream()
                        .filter(f -> f.check().code().equals("LD005"))
                        .toList(),
                " agreed \n today ",
                Optional.of(LocalDate.of(2027, 1, 31)),
                Limits.DEFAULT);
        assertThat(insertion.text())
                .isEqualTo(crlf(
                        "title: A",
                        "detection: {condition: a}",
                        "falsepositives:",
                        "  # fplint: ignore[LD005] until=2027-01-31 agreed today",
                        "  - a: b",
                        "  # fplint: ignore[LD005] until=2027-01-31 agreed today",
                        "  - a: c"));
        assertThat(insertion.covered()).hasSize(2);
    }

    private static String crlf(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    @Test
    void needsAReason() {
        SourceFile source = SourceFile.of("a.yml", "title: A");
        assertThatThrownBy(() -> insert(source, " \n")).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Fixture> fixtures() {
        return Stream.of("ok", "flagged", "broken")
                .flatMap(folder -> Fixtures.in(folder).stream())
                .filter(f -> !f.path().endsWith(".expected"));
    }

    /** Whatever is found in a rule, what is written silences it, and nothing else is found instead. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void whatIsWrittenSilences(Fixture fixture) {
        SourceFile source = SourceFile.decode(fixture.path(), fixture.bytes());
        Insertion insertion = insert(source, "as agreed");
        if (source.malformedAt().isPresent()) {
            assertThat(insertion.edits()).isEmpty();
            return;
        }
        List<Finding> after = LINTER.lint(SourceFile.of(source.path(), insertion.text()), true)
                .findings();
        assertThat(after)
                .extracting(f -> f.check().code())
                .containsExactlyElementsOf(
                        insertion.left().stream().map(f -> f.check().code()).toList());
        assertThat(insertion
                        .text()
                        .lines()
                        .filter(l -> !l.contains("# fplint: "))
                        .toList())
                .isEqualTo(source.text().lines().toList());
    }
}
