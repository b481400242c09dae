package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void rules() {
        Run.file(folder, "rules/a.yml", Run.PRESENT + "tags:\n  - attack.t1046\n");
        Run.file(folder, "rules/b.yml", Run.MISSING + "tags:\n  - attack.t1046\n");
    }

    @Test
    void buildWritesFiles() {
        Run run = Run.in(
                folder,
                "catalogue",
                "build",
                "--out",
                "out",
                "--lofp",
                "--name",
                "mine=rules",
                "--repo-url",
                "mine=https://example.org/rules");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).startsWith("2 rules, 1 cause, 1 technique in '").endsWith("out'\n");
        assertThat(folder.resolve("out/catalogue.json")).content().contains("https://example.org/rules/a.yml");
        assertThat(folder.resolve("out/lofp.json")).exists();
    }

    @Test
    void folderIsCalledByItsName() {
        Run.in(folder, "catalog", "build", "rules", "--out", "out");

        assertThat(folder.resolve("out/api/sources/rules.json")).exists();
        assertThat(folder.resolve("out/lofp.json")).doesNotExist();
    }

    @Test
    void showAnswersTechniquesCategoriesAndWords() {
        assertThat(Run.in(folder, "catalogue", "show", "T1046", "--rules", "rules")
                        .out())
                .startsWith("T1046 Network Service Discovery")
                .contains("Nessus scans of the server network");
        assertThat(Run.in(folder, "catalogue", "show", "scanner-inventory").out())
                .contains("1 cause\n");
        assertThat(Run.in(folder, "catalogue", "show", "nessus", "server").out())
                .contains("Nessus");
    }

    @Test
    void diffTellsWhatAppeared() {
        Run.in(folder, "catalogue", "build", "rules", "--out", "old");
        Run.file(folder, "rules/c.yml", Run.MISSING + "falsepositives:\n  - Veeam backups of the file server\n");
        Run.in(folder, "catalogue", "build", "rules", "--out", "new");

        Run run = Run.in(folder, "catalogue", "diff", "old/catalogue.json", "new/catalogue.json");

        assertThat(run.out()).startsWith("+ ").endsWith("1 appeared, 0 vanished, 0 changed\n");
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(Run.in(folder, "catalogue", "diff", "rules/a.yml", "new/catalogue.json")
                        .err())
                .contains("is no catalogue");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    catalogue                | say what to do: build, diff or show; see 'fplint help catalogue'
                    catalogue biuld          | unknown action 'biuld'; did you mean 'build'? (build, diff, show)
                    catalogue build rules    | say where to write with '--out DIR'
                    catalogue build x --out o | no such file or folder: 'x'
                    catalogue build --out o --name rules | 'rules' is no value of '--name', which takes a name and a value, such as sigma=PATH
                    catalogue build rules --out o --repo-url rule=https://x.org | '--repo-url' names no source: 'rule'; did you mean 'rules'? (rules)
                    catalogue build rules --out o --repo-url rules=javascript:x | not an http or https address: javascript:x
                    catalogue build rules --out rules/a.yml | not a folder: '@rules/a.yml'
                    catalogue diff a.json    | give two files, the older catalogue.json first
                    catalogue diff a.json b  | no such file: 'a.json'
                    catalogue show           | say what to show: a technique such as T1059, a category such as admin-script, or words
                    catalgue                 | unknown command 'catalgue'; did you mean 'catalogue'?
                    """)
    void wrongUseIsOneLine(String arguments, String message) {
        Run run = Run.in(folder, arguments.split(" ", -1));

        assertThat(run.err()).isEqualTo("fplint: " + message.replace("@", folder + "/") + "\n");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void folderWithoutRulesIsTold() {
        Run.file(folder, "empty/readme.md", "nothing");

        assertThat(Run.in(folder, "catalogue", "build", "empty", "--out", "out").err())
                .startsWith("fplint: no rule found");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void bothSpellingsHaveHelp() {
        assertThat(Run.of("help", "catalog").out())
                .isEqualTo(Run.of("help", "catalogue").out());
    }
}
