package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {

    @TempDir
    Path folder;

    @Test
    void tablesForPeople() {
        for (int i = 0; i < 12; i++) {
            Run.file(folder, "rules/r" + i + ".yml", i < 3 ? Run.MISSING : Run.PRESENT);
        }

        Run run = Run.in(folder, "stats", "rules");

        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Score ")
                .containsPattern("with guidance +9 +75.0 %\n")
                .containsPattern("missing +3 +25.0 %")
                .containsPattern("windows +12 +75.0 %")
                .containsPattern("rules +12 +75.0 %");
        assertThat(run.out().lines()).allSatisfy(l -> assertThat(l).isEqualTo(l.stripTrailing()));
    }

    @Test
    void oneObjectForPrograms() throws Json.BadJson {
        Run.file(folder, "a.yml", Run.MISSING);
        Run.file(folder, "b.yml", Run.PRESENT);

        Map<?, ?> stats =
                Json.object(Run.in(folder, "stats", "--format", "json").out());

        assertThat(stats.keySet().toString())
                .isEqualTo("[version, score, rules, withGuidance, withGuidanceShare, specific, specificShare,"
                        + " deprecated, bestStatement, formats, logSources, levels, categories, folders]");
        assertThat(stats.get("rules")).isEqualTo(2);
        assertThat(stats.get("withGuidance")).isEqualTo(1);
    }

    @Test
    void withoutARuleThereAreNoFigures() {
        Run run = Run.in(folder, "stats");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("fplint: no rule found");
        assertThat(Run.in(folder, "stats", "--allow-empty", "-f", "json").code())
                .isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void unreadableFilesAreMentioned() {
        Run.file(folder, "a.yml", Run.PRESENT);
        Run.file(folder, "b.yml", "detection:\n  a: [\nfalsepositives: x\n");

        assertThat(Run.in(folder, "stats").err())
                .isEqualTo("fplint: reading the rules gave 1 finding; 'fplint lint --select LD' shows more\n");
    }
}
