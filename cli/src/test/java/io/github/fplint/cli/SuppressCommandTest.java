package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressCommandTest {

    @TempDir
    Path folder;

    @Test
    void directivesSilenceWhatIsFound() {
        Path file = Run.file(folder, "a.yml", Run.MISSING);

        Run run =
                Run.in(folder, "suppress", "--reason", "agreed", "--until", "2999-12-31", "--select", "FP101", "a.yml");

        assertThat(run).isEqualTo(new Run(ExitCode.CLEAN, "", "fplint: silenced 1 finding\n"));
        assertThat(file).content().contains("# fplint: ignore[FP101] until=2999-12-31 agreed\n");
        assertThat(Run.in(folder, "lint", "--select", "FP101,SUP", "a.yml").code())
                .isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void sarifShowsThemOnRequest() {
        Run.file(folder, "a.yml", "# fplint: ignore-file[FP101] agreed\n" + Run.MISSING);

        assertThat(Run.in(folder, "lint", "-f", "sarif", "--select", "FP101").out())
                .doesNotContain("\"ruleId\"");
        assertThat(Run.in(folder, "lint", "-f", "sarif", "--select", "FP101", "--show-suppressed")
                        .out())
                .contains("\"ruleId\": \"FP101\"", "\"kind\": \"inSource\"", "\"justification\": \"agreed\"")
                .containsPattern("\"location\": \\{\\s+\"physicalLocation\"");
    }

    @Test
    void diffWritesNothing() {
        Path file = Run.file(folder, "a.yml", Run.MISSING);

        Run run = Run.in(folder, "suppress", "--reason", "agreed", "--diff", "--select", "FP101", "a.yml");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("\n+# fplint: ignore[FP101] agreed\n");
        assertThat(file).content().isEqualTo(Run.MISSING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.yml                     | give a reason, such as
            --reason x                | name the files or folders
            --reason x --until May a.yml | 'May' is no value of '--until', which takes the last day, such as 2027-01-31
            --reason x none.yml       | no such file or folder: 'none.yml'
            """)
    void wrongUseIsTold(String arguments, String message) {
        Run.file(folder, "a.yml", Run.MISSING);

        Run run = Run.in(folder, ("suppress " + arguments).split(" ", -1));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("fplint: " + message).containsOnlyOnce("\n");
    }
}
