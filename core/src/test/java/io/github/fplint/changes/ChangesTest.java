package io.github.fplint.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.lint.Linter;
import io.github.fplint.load.Limits;
import io.github.fplint.load.RuleLoader;
import io.github.fplint.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Works on repositories that are made for each test. */
class ChangesTest {

    private static final RuleLoader LOADER = new RuleLoader(Limits.DEFAULT);
    private static final Linter LINTER = Linter.create(
            LintConfig.recommended().withSelect(List.of("LD", "FP101")).withThreads(1));
    private static final String RULE = """
            title: Archive tool started
            id: 3f1d1a52-6d5e-4c3a-9a55-0f6f5b1f2a01
            author: A
            logsource: {category: process_creation}
            detection:
              tool: {Image: rar.exe}
              condition: tool
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void repository() throws IOException, InterruptedException {
        assumeTrue(
                Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
                        .anyMatch(p -> Files.exists(Path.of(p, "git")) || Files.exists(Path.of(p, "git.exe"))));
        git("init", "-q");
        git("symbolic-ref", "HEAD", "refs/heads/main");
        write("rules/a.yml", RULE);
        write("rules/b.yml", RULE.replace("2a01", "2a02"));
        commit();
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        return git(folder, arguments);
    }

    private static String git(Path where, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "-c",
                "user.name=Tester",
                "-c",
                "user.email=tester@example.org",
                "-c",
                "commit.gpgsign=false",
                "-c",
                "core.autocrlf=false",
                "-c",
                "core.hooksPath=/dev/null",
                "-c",
                "protocol.file.allow=always"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + "\n" + output).isZero();
        return output;
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit() throws IOException, InterruptedException {
        git("add", "-A");
        git("commit", "-q", "-m", "change");
    }

    private LintResult lint(String... paths) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (String path : paths) {
            sources.add(SourceFile.decode(path, Files.readAllBytes(folder.resolve(path))));
        }
        return LINTER.lint(LINTER.read(sources), file -> {});
    }

    private static List<String> places(LintResult result) {
        return result.findings().stream()
                .map((Finding f) -> f.path() + ":" + f.location().startLine() + " "
                        + f.check().code())
                .toList();
    }

    private List<String> since(DiffFilter filter, String... paths) throws IOException, GitException {
        return places(Changes.since(folder, "main").filter(lint(paths), filter, LOADER));
    }

    @Test
    void anUnchangedFileHasNothingToSay() throws Exception {
        assertThat(since(DiffFilter.RULES, "rules/a.yml", "rules/b.yml")).isEmpty();
    }

    @Test
    void whatChecksDoNotLookAtMayChange() throws Exception {
        write("rules/a.yml", "# A comment\n" + RULE.replace("author: A", "author: B"));
        assertThat(since(DiffFilter.RULES, "rules/a.yml", "rules/b.yml")).isEmpty();
        assertThat(since(DiffFilter.LINES, "rules/a.yml", "rules/b.yml")).isEmpty();
        assertThat(since(DiffFilter.FILES, "rules/a.yml", "rules/b.yml")).containsExactly("rules/a.yml:2 FP101");
    }

    @Test
    void aChangedDetectionCounts() throws Exception {
        write("rules/a.yml", RULE.replace("rar.exe", "7z.exe"));
        assertThat(since(DiffFilter.RULES, "rules/a.yml", "rules/b.yml")).containsExactly("rules/a.yml:1 FP101");
        assertThat(since(DiffFilter.LINES, "rules/a.yml", "rules/b.yml")).isEmpty();
        write("rules/a.yml", RULE.replace("Archive", "Packing"));
        assertThat(since(DiffFilter.LINES, "rules/a.yml", "rules/b.yml")).containsExactly("rules/a.yml:1 FP101");
    }

    @Test
    void changedGuidanceCounts() throws Exception {
        write("rules/a.yml", RULE + "falsepositives:\n  - Backup: nightly job\n");
        commit();
        git("checkout", "-q", "-b", "topic");
        write("rules/a.yml", RULE + "falsepositives:\n  - Backup: nightly job\n  - Updates of the vendor\n");
        assertThat(since(DiffFilter.RULES, "rules/a.yml")).containsExactly("rules/a.yml:9 LD005");
        assertThat(since(DiffFilter.LINES, "rules/a.yml")).isEmpty();
    }

    @Test
    void oneOfSeveralRulesOfAFile() throws Exception {
        String second = RULE.replace("2a01", "2a03").replace("title: Archive", "title: Second");
        write("rules/a.yml", RULE + "---\n" + second);
        commit();
        write("rules/a.yml", second.replace("rar.exe", "7z.exe") + "---\n" + RULE);
        assertThat(since(DiffFilter.RULES, "rules/a.yml")).containsExactly("rules/a.yml:1 FP101");
    }

    @Test
    void comparesWithTheMergeBase() throws Exception {
        git("checkout", "-q", "-b", "topic");
        write("rules/a.yml", RULE.replace("rar.exe", "7z.exe"));
        commit();
        git("checkout", "-q", "main");
        write("rules/b.yml", RULE.replace("2a01", "2a02").replace("rar.exe", "zip.exe"));
        commit();
        git("checkout", "-q", "topic");
        assertThat(since(DiffFilter.RULES, "rules/a.yml", "rules/b.yml")).containsExactly("rules/a.yml:1 FP101");
        assertThat(Changes.since(folder, "main").paths()).containsExactly("rules/a.yml");
    }

    @Test
    void aMovedRuleIsNoNewOne() throws Exception {
        git("mv", "rules/a.yml", "rules/moved.yml");
        assertThat(since(DiffFilter.RULES, "rules/moved.yml")).isEmpty();
        assertThat(since(DiffFilter.LINES, "rules/moved.yml")).isEmpty();
        write("rules/moved.yml", RULE.replace("rar.exe", "7z.exe"));
        assertThat(since(DiffFilter.RULES, "rules/moved.yml")).containsExactly("rules/moved.yml:1 FP101");
    }

    @Test
    void newFilesCountWhetherGitKnowsThemOrNot() throws Exception {
        write("rules/gone.yml", "nothing: like a rule\n");
        commit();
        git("checkout", "-q", "-b", "topic");
        write("rules/known.yml", RULE.replace("rar.exe", "known.exe"));
        git("add", "rules/known.yml");
        write("rules/\"ü\" ö.yml", "title: x\n" + RULE.replace("title", "detection: {}\nnothing"));
        write("rules/unknown.yml", RULE.replace("2a01", "2a09"));
        write(".gitignore", "ignored.yml\n");
        write("rules/ignored.yml", RULE);
        git("rm", "-q", "rules/gone.yml");
        assertThat(Changes.since(folder, "main").paths())
                .containsExactly(".gitignore", "rules/\"ü\" ö.yml", "rules/known.yml", "rules/unknown.yml");
        for (DiffFilter filter : DiffFilter.values()) {
            assertThat(since(filter, "rules/a.yml", "rules/known.yml", "rules/unknown.yml", "rules/ignored.yml"))
                    .as(filter.id())
                    .containsExactly("rules/known.yml:1 FP101", "rules/unknown.yml:1 FP101");
        }
    }

    @Test
    void anUnreadableFileCountsOnlyWhenItIsNewlySo() throws Exception {
        write("rules/a.yml", RULE + "tags: [a\n");
        assertThat(since(DiffFilter.RULES, "rules/a.yml")).isNotEmpty().allMatch(p -> p.contains("LD002"));
        commit();
        write("rules/a.yml", "# A comment\n" + RULE + "tags: [a\n");
        assertThat(since(DiffFilter.RULES, "rules/a.yml")).isEmpty();
    }

    @Test
    void whatIsStagedIsReadFromTheIndex() throws Exception {
        write("rules/a.yml", RULE.replace("rar.exe", "7z.exe"));
        git("add", "-A");
        write("rules/a.yml", "title: rewritten since\n");
        write("rules/b.yml", RULE.replace("rar.exe", "not staged.exe"));
        Changes staged = Changes.staged(folder);
        List<SourceFile> sources = staged.sources(LOADER);
        assertThat(sources).singleElement().satisfies(s -> assertThat(s.text()).contains("7z.exe"));
        LintResult result = LINTER.lint(LINTER.read(sources), file -> {});
        for (DiffFilter filter : List.of(DiffFilter.RULES, DiffFilter.FILES)) {
            assertThat(places(staged.filter(result, filter, LOADER))).containsExactly("rules/a.yml:1 FP101");
        }
        assertThat(places(staged.filter(result, DiffFilter.LINES, LOADER))).isEmpty();
    }

    @Test
    void theFirstCommitCanBeStaged(@TempDir Path empty) throws Exception {
        git(empty, "init", "-q");
        Files.writeString(empty.resolve("a.yml"), RULE);
        git(empty, "add", "a.yml");
        assertThat(Changes.staged(empty).sources(LOADER)).hasSize(1);
        assertThatThrownBy(() -> Changes.since(empty, "main"))
                .isInstanceOf(GitException.class)
                .hasMessage("the repository has no commit yet");
    }

    @Test
    void pathsAreThoseOfTheFolderOneStandsIn() throws Exception {
        write("rules/a.yml", RULE.replace("rar.exe", "7z.exe"));
        write("other/c.yml", RULE);
        Changes below = Changes.since(folder.resolve("rules"), "main");
        assertThat(below.paths()).containsExactly("../other/c.yml", "a.yml");
        LintResult result = LINTER.lint(SourceFile.of("a.yml", RULE.replace("rar.exe", "7z.exe")), true);
        assertThat(below.filter(result, DiffFilter.RULES, LOADER).findings()).hasSize(1);
        String absolute = folder.resolve("rules/a.yml").toString();
        LintResult named = LINTER.lint(SourceFile.of(absolute, RULE.replace("rar.exe", "7z.exe")), true);
        assertThat(below.filter(named, DiffFilter.RULES, LOADER).findings()).hasSize(1);
    }

    @Test
    void aLinkedWorkingTreeWorks(@TempDir Path elsewhere) throws Exception {
        Path tree = elsewhere.resolve("tree");
        git("worktree", "add", "-q", "-b", "topic", tree.toString());
        Files.writeString(tree.resolve("rules/a.yml"), RULE.replace("rar.exe", "7z.exe"));
        assertThat(Changes.since(tree, "main").paths()).containsExactly("rules/a.yml");
    }

    @Test
    void submodulesAreLeftAlone(@TempDir Path elsewhere) throws Exception {
        git(elsewhere, "init", "-q");
        Files.writeString(elsewhere.resolve("x.yml"), RULE);
        git(elsewhere, "add", "-A");
        git(elsewhere, "commit", "-q", "-m", "x");
        git("submodule", "--quiet", "add", elsewhere.toString(), "module");
        assertThat(Changes.since(folder, "main").paths()).containsExactly(".gitmodules");
    }

    @Test
    void settingsOfTheUserChangeNothing() throws Exception {
        write("rules/a.yml", RULE.replace("rar.exe", "7z.exe").replace("Archive", "Packing"));
        for (String setting : List.of(
                "diff.noprefix=true",
                "diff.mnemonicPrefix=true",
                "diff.external=false",
                "color.ui=always",
                "diff.interHunkContext=50",
                "diff.context=9",
                "diff.renames=copies",
                "core.quotepath=on",
                "diff.relative=true")) {
            git("config", setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        assertThat(since(DiffFilter.LINES, "rules/a.yml")).containsExactly("rules/a.yml:1 FP101");
        assertThat(since(DiffFilter.RULES, "rules/a.yml")).containsExactly("rules/a.yml:1 FP101");
        assertThat(Changes.since(folder.resolve("rules"), "main").paths()).containsExactly("a.yml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--output=pwned", "-h", "", " "})
    void aReferenceThatIsAnOptionIsRefused(String ref) {
        assertThatThrownBy(() -> Changes.since(folder, ref))
                .isInstanceOf(GitException.class)
                .hasMessage("'" + ref + "' names no commit");
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "main..main", "main --output=pwned", ":rules/a.yml", "$(touch pwned)"})
    void anUnknownReferenceIsNamed(String ref) {
        assertThatThrownBy(() -> Changes.since(folder, ref))
                .isInstanceOf(GitException.class)
                .hasMessageStartingWith("git knows no commit '" + ref + "'");
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @Test
    void historiesWithoutACommonCommit() throws Exception {
        git("checkout", "-q", "--orphan", "other");
        git("commit", "-q", "-m", "other");
        assertThatThrownBy(() -> Changes.since(folder, "main"))
                .isInstanceOf(GitException.class)
                .hasMessageStartingWith("'main' and HEAD have no common commit");
    }

    @Test
    void outsideOfARepository(@TempDir Path outside) {
        assertThatThrownBy(() -> Changes.staged(outside))
                .isInstanceOf(GitException.class)
                .hasMessageEndingWith("is in no git repository");
    }

    @Test
    void insideOfABareRepository(@TempDir Path bare) throws Exception {
        git(bare, "init", "-q", "--bare");
        assertThatThrownBy(() -> Changes.staged(bare))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("work tree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "bin", "/nowhere"})
    void withoutGit(String searchPath) {
        assertThatThrownBy(() -> Git.in(folder, searchPath))
                .isInstanceOf(GitException.class)
                .hasMessage("git is not on the PATH");
    }

    @Test
    void manyBlobsAndOneThatIsTooLarge() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            write("blob" + i, ("line " + i + "\n").repeat(2000));
        }
        git("add", "-A");
        for (String line : git("ls-files", "-s").split("\n", -1)) {
            if (line.contains("blob")) {
                ids.add(line.split(" ", -1)[1]);
            }
        }
        ids.add("0123456789012345678901234567890123456789");
        Git git = Git.in(folder, System.getenv("PATH"));
        assertThat(git.blobs(ids, size -> size > 16_500))
                .hasSize(100)
                .allSatisfy((id, bytes) -> assertThat(bytes)
                        .startsWith("line ".getBytes(StandardCharsets.UTF_8))
                        .endsWith((byte) '\n'));
    }

    @ParameterizedTest
    @EnumSource(DiffFilter.class)
    void filtersAreKnownByTheirNames(DiffFilter filter) {
        assertThat(DiffFilter.of(filter.id())).contains(filter);
    }
}
