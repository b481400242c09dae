package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintCommandTest {

    @TempDir
    Path folder;

    /** Lints with checks that do not depend on how well guidance is assessed. */
    private Run lint(String... args) {
        return lint(Map.of(), args);
    }

    private Run lint(Map<String, String> variables, String... args) {
        return Run.in(
                folder,
                variables,
                "",
                Stream.concat(Stream.of("lint", "--select", "FP101,FP102,LD"), Stream.of(args))
                        .toArray(String[]::new));
    }

    @Test
    void findingsGoToStandardOutput() {
        Run.file(folder, "a.yml", Run.MISSING);

        Run run = lint("--format", "concise", "a.yml");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("a.yml:1:", "error[FP101]");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void withoutFindingsTheRunIsClean() {
        Run.file(folder, "a.yml", Run.PRESENT);

        Run run = lint("--format", "concise", "a.yml");

        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).doesNotContain("FP1");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void currentFolderIsTheDefault() {
        Run.file(folder, "deep/er/a.yml", Run.MISSING);

        assertThat(lint().out()).contains("a.yml", "FP101");
    }

    @Test
    void ignoredChecksAreLeftOut() {
        Run.file(folder, "a.yml", Run.MISSING);

        assertThat(lint("--ignore", "fp101").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(lint("--ignore", "FP102,missing-guidance").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(lint("--ignore", "FP102", "--ignore", "Missing-Guidance").code())
                .isEqualTo(ExitCode.CLEAN);
        assertThat(lint("--ignore", "FP1").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void failLevelNeverNeverFails() {
        Run.file(folder, "a.yml", Run.MISSING);

        Run run = lint("--fail-level", "never", "-f", "concise");

        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("FP101");
    }

    @Test
    void foldersWithoutARuleAreWrongUse() {
        Run.file(folder, "a.yml", "services:\n  web: {}\n");

        Run run = lint("--format", "json");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .isEqualTo("fplint: no rule found; '--show-files' tells why, '--allow-empty' makes it no error\n");
        assertThat(lint("--allow-empty").code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void fileThatCannotBeReadIsAFindingNotAnEmptyRun() {
        Run.file(folder, "a.yml", "detection:\n  a: [\nfalsepositives: x\n");

        Run run = lint("--format", "concise");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("LD002");
    }

    @Test
    void limitsReachTheReader() {
        Run.file(folder, "a.yml", Run.MISSING);

        assertThat(lint("--max-file-size", "20B", "-f", "concise").out()).contains("LD006");
        assertThat(lint("--max-file-size", "1kB", "-f", "concise").out()).doesNotContain("LD006");
        assertThat(lint("--max-depth", "1", "-f", "concise").out()).contains("LD006");
    }

    @Test
    void showFilesTellsHowFilesWereTaken() {
        Run.file(folder, "rules/a.yml", Run.MISSING);
        Run.file(folder, "rules/b.yml", "services:\n  web: {}\n");

        Run run = Run.in(folder, "lint", "--show-files", "rules");

        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out())
                .containsPattern("sigma +1 +\\S*rules/a.yml\n")
                .containsPattern("- +0 +\\S*b.yml  \\(.+\\)\n");
    }

    @Test
    void reportsGoToTheirFiles() throws IOException {
        Run.file(folder, "a.yml", Run.MISSING);

        Run run = lint("--format", "concise", "--format", "json=out.json", "--format", "sarif=out.sarif");

        assertThat(run.out()).contains("FP101");
        assertThat(folder.resolve("out.json")).content().contains("FP101");
        assertThat(folder.resolve("out.sarif")).content().contains("FP101");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void outputTakesTheReportWithoutAFile() {
        Run.file(folder, "a.yml", Run.MISSING);
        Run.file(folder, "report.txt", "old");

        Run run = lint("-f", "concise", "-o", "report.txt");

        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("report.txt")).content().contains("FP101").doesNotContain("old");
    }

    @Test
    void linkToTheReportStaysALink() throws IOException {
        Run.file(folder, "a.yml", Run.MISSING);
        Path real = Run.file(folder, "real.txt", "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);

        lint("-f", "concise", "-o", "link.txt");

        assertThat(link).isSymbolicLink();
        assertThat(real).content().contains("FP101");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -f human -f concise           | two reports for standard output; give one of them a file, such as '--format concise=FILE'
                    -f human=x -f json=./x        | two reports for the file
                    -f human=                     | '--format human=' names no file
                    -f human=x -o y               | every '--format' names a file of its own, so there is nothing for '--output'
                    -f sariff                     | unknown format 'sariff'; did you mean 'sarif'? (human, concise, json, jsonl, sarif, github, gitlab, junit, checkstyle, rdjson, rdjsonl, markdown, html)
                    -o no/such/folder             | the folder of
                    -o .                          | is a folder, a report needs a file
                    """)
    void reportsThatCannotBeWrittenAreWrongUse(String arguments, String message) {
        Run.file(folder, "a.yml", Run.MISSING);

        Run run = lint(arguments.split(" ", -1));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("fplint: ").contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void stepSummaryIsAppended() {
        Run.file(folder, "a.yml", Run.MISSING);
        Path summary = Run.file(folder, "summary.md", "before\n");
        Map<String, String> variables = Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString());

        lint(variables, "-f", "concise");
        assertThat(summary).content().isEqualTo("before\n");

        lint(variables, "-f", "github");
        assertThat(summary).content().startsWith("before\n").contains("fplint");
    }

    @Test
    void noTextOfARuleIsAWorkflowCommand() {
        Run.file(folder, "a.yml", Run.MISSING.replace("title: Missing", "title: |\n  ::set-output name=x::y"));

        Run run = lint(Map.of("GITHUB_ACTIONS", "true"), "-f", "human");

        assertThat(run.out()).contains("FP101");
        assertThat(run.out().lines()).noneMatch(l -> l.strip().startsWith("::"));
    }

    @Test
    void anyNumberOfThreadsGivesTheSame() {
        for (int i = 0; i < 40; i++) {
            Run.file(folder, "f" + i % 7 + "/r" + i + ".yml", Run.MISSING);
        }

        assertThat(lint("--threads", "1").out())
                .isEqualTo(lint("--threads", "4").out());
    }
}
