package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

    @Test
    void withoutArgumentsHelpGoesToStandardError() {
        Run run = Run.of();

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: fplint <COMMAND>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpGoesToStandardOutput(String argument) {
        Run run = Run.of(argument);

        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("Usage: fplint <COMMAND>");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"lint --help", "lint -h", "help lint"})
    void everyCommandHasHelp(String arguments) {
        assertThat(Run.of(arguments.split(" ", -1)).out()).contains("Usage: fplint lint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "--version", "lint --version"})
    void versionIsOneLine(String arguments) {
        assertThat(Run.of(arguments.split(" ", -1)).out()).matches("fplint \\S+( \\(\\S+ \\d{4}-\\d\\d-\\d\\d\\))?\n");
    }

    @Test
    void versionTellsDetailsOnRequest() {
        assertThat(Run.of("version", "--details").out()).matches("fplint .+\nJava: .+\nSystem: .+\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lnit                      | unknown command 'lnit'; did you mean 'lint'?
                    rules                     | unknown command 'rules'; see 'fplint help'
                    help lnit                 | unknown command 'lnit'; did you mean 'lint'?
                    --select x                | the command comes first: 'fplint lint --select'; see 'fplint help'
                    lint --selct FP1          | unknown option '--selct'; did you mean '--select'? (see 'fplint help lint')
                    lint --sel FP1            | unknown option '--sel'; did you mean '--set'? (see 'fplint help lint')
                    lint -z                   | unknown option '-z' (see 'fplint help lint')
                    lint --select             | option '--select' needs a value (see 'fplint help lint')
                    lint --quiet=yes          | option '--quiet' takes no value (see 'fplint help lint')
                    lint --select FP998       | unknown check 'FP998'
                    lint --ignore guidanse-x  | unknown check 'guidanse-x'
                    lint --ignore missing-guidence | unknown check 'missing-guidence'; did you mean 'missing-guidance'?
                    lint --select ,           | option '--select' names no check
                    lint --preset strickt     | 'strickt' is no value of '--preset'; did you mean 'strict'? (recommended, sigmahq, strict)
                    lint --color=nver         | 'nver' is no value of '--color'; did you mean 'never'? (auto, always, never)
                    lint --fail-level warn    | 'warn' is no value of '--fail-level' (error, warning, info, never)
                    lint --threads none       | 'none' is no value of '--threads', which takes a whole number from 1 to 256
                    lint --max-warnings -1    | '-1' is no value of '--max-warnings', which takes a whole number of 0 or more
                    lint --max-file-size 3TB  | '3TB' is no value of '--max-file-size', which takes a size below 2 GB, such as 500kB or 10MB
                    lint --max-depth 1001     | '1001' is no value of '--max-depth', which takes a whole number from 1 to 1000
                    lint no-such-folder       | no such file or folder: 'no-such-folder'
                    explain                   | name a check by its code or name, such as FP103; 'fplint checks' lists them
                    explain FP1O3             | unknown check 'FP1O3'; did you mean 'FP103'?
                    checks FP103              | unexpected argument 'FP103'
                    classify                  | give a statement in quotes, or JSON lines on standard input with '--jsonl'
                    stats --format xml        | 'xml' is no value of '--format' (human, json)
                    """)
    void wrongUseIsOneLine(String arguments, String message) {
        Run run = Run.of(arguments.split(" ", -1));

        assertThat(run.err()).isEqualTo("fplint: " + message + "\n");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void pathInThePlaceOfTheCommandGetsAdvice(@TempDir Path folder) {
        Run.file(folder, "rules/a.yml", Run.PRESENT);

        assertThat(Run.in(folder, "rules").err())
                .isEqualTo("fplint: unknown command 'rules'; to lint it, put 'lint' before it\n");
    }

    @Test
    void controlCharactersOfArgumentsReachNoTerminal() {
        assertThat(Run.of("lint", "a\u001B[31mb\nc").err())
                .isEqualTo("fplint: no such file or folder: 'a\\u{1b}[31mb\\nc'\n");
    }

    @Test
    void bugIsOneLineAndAStackTraceOnlyOnRequest() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("planted");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return read();
            }
        };

        assertThat(bug(broken, Map.of(), "classify", "--jsonl"))
                .startsWith("fplint: internal error: java.lang.IllegalStateException: planted; this is a bug,")
                .containsOnlyOnce("\n");
        assertThat(bug(broken, Map.of(), "classify", "--jsonl", "--debug")).contains("\tat ");
        assertThat(bug(broken, Map.of("FPLINT_DEBUG", "1"), "classify", "--jsonl"))
                .contains("\tat ");
    }

    private static String bug(InputStream in, Map<String, String> variables, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Context context = new Context(
                in, new Output(new ByteArrayOutputStream()), new Output(err), variables, Path.of(""), false, false);
        assertThat(Cli.run(context, args)).isEqualTo(ExitCode.INTERNAL);
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void readerThatStopsReadingIsNoError() {
        assertThat(failingWith("Broken pipe")).isEmpty();
    }

    @Test
    void fullDiskIsAnError() {
        assertThat(failingWith("No space left on device"))
                .isEqualTo("fplint: cannot write to standard output: No space left on device\n");
    }

    private static String failingWith(String reason) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Cli.run(
                new Context(
                        new ByteArrayInputStream(new byte[0]),
                        new Output(closed),
                        new Output(err),
                        Map.of(),
                        Path.of(""),
                        false,
                        false),
                "help");
        return err.toString(StandardCharsets.UTF_8);
    }
}
