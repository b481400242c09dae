package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.lint.Linter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksCommandTest {

    @Test
    void everyCheckIsListed() {
        String table = Run.of("checks").out();

        assertThat(table).startsWith("CODE ");
        assertThat(Linter.checks()).allSatisfy(c -> assertThat(table).contains(c.code(), c.name(), c.summary()));
    }

    @Test
    void presetLeavesChecksOut() {
        assertThat(Run.of("checks", "--preset", "strict").out()).contains("FP108");
        assertThat(Run.of("checks", "--preset", "sigmahq").out()).doesNotContain("FP108");
    }

    @Test
    void programsGetJson() throws Json.BadJson {
        Object checks = Json.object(Run.of("checks", "-f", "json").out()).get("checks");

        assertThat((List<?>) checks).hasSameSizeAs(Linter.checks());
    }

    @Test
    void pagesAreFoundByCodeAndName() {
        assertThat(Run.of("explain", "fp103").out())
                .startsWith("# ")
                .isEqualTo(Run.of("explain", "placeholder-guidance").out());
        assertThat(Run.of("explain", "Misspelling").out())
                .isEqualTo(Run.of("explain", "FP303").out());
        assertThat(Run.of("explain", "FP101", "FP102").out()).contains("FP101", "FP102");
        assertThat(Run.of("explain", "--all").out()).contains("FP101", "LD006");
    }

    @Test
    void pagesAreColouredForPeople() {
        String page = Run.of("explain", "FP103", "--color=always").out();

        assertThat(page).startsWith("\u001B[1m").doesNotContain("```", "\n#");
    }
}
