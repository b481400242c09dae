package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each command says to a script: its exit code, and which of the two streams it writes to. */
class ExitCodesTest {

    /**
     * A command line and what it does.
     *
     * @param out whether there is something on standard output
     * @param err whether there is something on standard error
     */
    private record Row(String command, int code, boolean out, boolean err) {

        static Row of(String line) {
            String[] cells = line.split(" *\\| *", -1);
            return new Row(cells[0], Integer.parseInt(cells[1]), cells[2].contains("out"), cells[2].contains("err"));
        }
    }

    private static final List<Row> ROWS = Stream.of(
                    "baseline create rules        | 0 | err",
                    "baseline check rules/a.yml --baseline old.json | 1 | err",
                    "baseline check rules         | 2 | err",
                    "baseline                     | 2 | err",
                    "catalogue build --name x=rules --out c | 0 | out",
                    "catalogue build --name x=nowhere --out c | 2 | err",
                    "catalogue                    | 2 | err",
                    "checks                       | 0 | out",
                    "checks --preset none         | 2 | err",
                    "classify Unknown             | 0 | out",
                    "classify --format none x     | 2 | err",
                    "completion bash              | 0 | out",
                    "completion csh               | 2 | err",
                    "config init empty            | 0 | err",
                    "config check                 | 2 | err",
                    "config check --config good.yml | 0 | err",
                    "config check --config bad.yml | 2 | err",
                    "config show                  | 0 | out",
                    "explain FP103                | 0 | out",
                    "explain FP999                | 2 | err",
                    "help                         | 0 | out",
                    "help lint                    | 0 | out",
                    "help --man                   | 0 | out",
                    "help none                    | 2 | err",
                    "lint rules/b.yml --select FP101 | 0 | out",
                    "lint rules/b.yml --select FP101 -f concise | 0 | -",
                    "lint rules                   | 1 | out",
                    "lint rules --fail-level never | 0 | out",
                    "lint rules -o r.txt          | 1 | -",
                    "lint rules/lower.yml --diff  | 1 | out",
                    "lint rules/b.yml --diff      | 0 | -",
                    "lint broken.yml              | 1 | out",
                    "lint nowhere                 | 2 | err",
                    "lint --config bad.yml rules  | 2 | err",
                    "lint --show-files rules      | 0 | out",
                    "lint empty                   | 2 | out err",
                    "lint empty --allow-empty     | 0 | out",
                    "stats rules                  | 0 | out",
                    "stats nowhere                | 2 | err",
                    "suppress --reason x rules/a.yml | 0 | err",
                    "suppress --reason x --diff rules/a.yml | 1 | out",
                    "suppress rules               | 2 | err",
                    "version                      | 0 | out",
                    "version --details            | 0 | out",
                    "version x                    | 2 | err")
            .map(Row::of)
            .toList();

    @TempDir
    Path folder;

    @BeforeEach
    void files() {
        Run.file(folder, "rules/a.yml", Run.MISSING);
        Run.file(folder, "rules/b.yml", Run.PRESENT);
        Run.file(folder, "rules/lower.yml", Run.PRESENT.replace("Nessus", "nightly"));
        Run.file(folder, "empty/x.txt", "");
        Run.file(folder, "broken.yml", "detection: [\n");
        Run.file(folder, "good.yml", "preset: strict\n");
        Run.file(folder, "bad.yml", "presett: strict\n");
        Run.in(folder, "baseline", "create", "--baseline", "old.json", "rules");
        Run.file(folder, "rules/a.yml", Run.MISSING + "falsepositives: []\n");
    }

    static List<Row> rows() {
        return ROWS;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void codeAndStreams(Row row) {
        Run run = Run.in(folder, row.command().split(" ", -1));

        assertThat(run.code().number()).as(run.err()).isEqualTo(row.code());
        assertThat(!run.out().isEmpty()).as("standard output: " + run.out()).isEqualTo(row.out());
        assertThat(!run.err().isEmpty()).as("standard error: " + run.err()).isEqualTo(row.err());
        assertThat(run.err().isEmpty() || run.err().startsWith("fplint: ")).isTrue();
    }

    @Test
    void everyCommandIsAmongThem() {
        Set<String> clean = new TreeSet<>();
        Set<String> refused = new TreeSet<>();
        for (Row row : ROWS) {
            (row.code() == 0 ? clean : refused).add(row.command().split(" ", -1)[0]);
        }
        assertThat(clean).containsExactlyElementsOf(Commands.NAMES);
        assertThat(refused).containsExactlyElementsOf(Commands.NAMES);
        assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::number)).containsExactly(0, 1, 2, 3);
    }
}
