package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixesTest {

    /** FP301, which has a safe fix. */
    private static final String LOWER_CASE =
            Run.MISSING + "falsepositives:\n  - nightly backup jobs of the mail server\n";

    private static final String FIXED = LOWER_CASE.replace("nightly", "Nightly");

    @TempDir
    Path folder;

    private Run lint(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "lint";
        all[1] = "--set";
        all[2] = "select=FP301";
        System.arraycopy(args, 0, all, 3, args.length);
        return Run.in(folder, all);
    }

    @Test
    void fixWritesTheFileAndReportsTheRest() {
        Path file = Run.file(folder, "a.yml", LOWER_CASE);

        Run run = lint("--fix", "--fail-level", "info");

        assertThat(file).content().isEqualTo(FIXED);
        assertThat(run.err()).isEqualTo("fplint: fixed 1 finding in 1 file\n");
        assertThat(run.out()).doesNotContain("FP301");
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(lint("--fix").err()).isEmpty();
    }

    @Test
    void diffPrintsAPatchAndWritesNothing() {
        Path file = Run.file(folder, "a.yml", LOWER_CASE);

        Run run = lint("--diff");

        assertThat(run.out()).contains("\n-  - nightly backup jobs", "\n+  - Nightly backup jobs");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(file).content().isEqualTo(LOWER_CASE);
    }

    @Test
    void diffOfACleanFileIsEmpty() {
        Run.file(folder, "a.yml", FIXED);

        assertThat(lint("--diff")).isEqualTo(new Run(ExitCode.CLEAN, "", ""));
    }

    @Test
    void terminalDoesNotObeyADiff() {
        Run.file(folder, "a.yml", LOWER_CASE.replace("nightly", "nightly \u202E"));

        String[] args = {"lint", "--diff", "--select", "FP301"};
        assertThat(Run.in(folder, Map.of(), "", true, args).out()).contains("Nightly \\u{202e}");
        assertThat(Run.in(folder, args).out()).contains("Nightly \u202E");
    }

    @Test
    void standardInputIsFixedToStandardOutput() {
        String[] args = {"lint", "--fix", "--select", "FP301", "-"};

        assertThat(Run.in(folder, Map.of(), LOWER_CASE, args)).isEqualTo(new Run(ExitCode.CLEAN, FIXED, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --unsafe-fixes         | '--unsafe-fixes' needs '--fix' or '--diff'
            --fix --staged         | '--staged' looks at git's index, which '--fix' and '--diff' do not change; use '--since HEAD'
            --diff -f json         | '--diff' prints a diff and no report, so there is no '--format' or '--output'
            --stdin-filename x.yml | '--stdin-filename' needs '-' as the path
            - a.yml                | '-' stands for standard input and is the only path then
            --staged -             | '--staged' needs files, not standard input
            --diff-filter lines    | '--diff-filter' needs '--since' or '--staged'
            --since a --staged     | '--since' and '--staged' exclude each other
            --baseline a --no-baseline | '--baseline' and '--no-baseline' exclude each other
            --baseline none.json   | no such baseline: 'none.json'; 'fplint baseline create' makes one
            @none                  | cannot read the arguments of '@none'
            """)
    void whatDoesNotGoTogetherIsRefused(String arguments, String message) {
        Run.file(folder, "a.yml", LOWER_CASE);

        Run run = lint(arguments.split(" ", -1));

        assertThat(run).isEqualTo(new Run(ExitCode.USAGE, "", "fplint: " + message + "\n"));
    }

    @Test
    void standardInputHasTheNameItIsGiven() {
        Run.file(folder, ".fplint.yml", "overrides:\n  - match:\n      path: old/\n    ignore: [FP101]\n");
        String[] args = {"lint", "-f", "concise", "--select", "FP101", "-"};
        String[] named = {"lint", "-f", "concise", "--stdin-filename", "new/x.yml", "-"};

        assertThat(Run.in(folder, Map.of(), Run.MISSING, args).out()).startsWith("<stdin>:1:");
        assertThat(Run.in(folder, Map.of(), Run.MISSING, named).out()).startsWith("new/x.yml:1:");
        assertThat(Run.in(folder, Map.of(), Run.MISSING, named).code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void pathsMayStandInAFile() {
        Run.file(folder, "a.yml", LOWER_CASE);
        Run.file(folder, "b c.yml", LOWER_CASE);
        Run.file(folder, "list.txt", "a.yml\n\nb c.yml\n");

        assertThat(lint("-f", "concise", "@list.txt").out()).contains("a.yml:", "b c.yml:");
    }
}
