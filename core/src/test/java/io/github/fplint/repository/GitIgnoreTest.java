package io.github.fplint.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitIgnoreTest {

    private static final Path ROOT = Path.of("/r").toAbsolutePath();

    private static boolean ignored(String patterns, String path) {
        boolean directory = path.endsWith("/");
        return GitIgnore.NONE.with(ROOT, patterns).ignores(ROOT.resolve(path), directory);
    }

    @ParameterizedTest
    @CsvSource({
        "a.yml, a.yml, true",
        "a.yml, x/y/a.yml, true",
        "a.yml, b.yml, false",
        "*.yml, x/a.yml, true",
        "a*z, abz, true",
        "a*z, a/z, false",
        "?.yml, a.yml, true",
        "?.yml, ab.yml, false",
        "[a-c].yml, b.yml, true",
        "[!a-c].yml, b.yml, false",
        "[^a-c].yml, d.yml, true",
        "[]].yml, ].yml, true",
        "[a.yml, [a.yml, false",
        "/a.yml, a.yml, true",
        "/a.yml, x/a.yml, false",
        "x/a.yml, x/a.yml, true",
        "x/a.yml, y/x/a.yml, false",
        "out/, out/, true",
        "out/, out, false",
        "out/, x/out/, true",
        "x/out/, x/out/, true",
        "x/out/, y/x/out/, false",
        "**/a.yml, a.yml, true",
        "**/a.yml, x/y/a.yml, true",
        "x/**, x/a.yml, true",
        "x/**, x/, false",
        "x/**/a.yml, x/a.yml, true",
        "x/**/a.yml, x/y/z/a.yml, true",
        "x/**/a.yml, x/ya.yml, false",
        "x/*.yml, x/y/a.yml, false",
        "**, a.yml, true",
        "a**z, abcz, true",
        "\\#a.yml, #a.yml, true",
        "#a.yml, #a.yml, false",
        "\\!a.yml, !a.yml, true",
        "\\*.yml, *.yml, true",
        "\\*.yml, a.yml, false",
        "'a.yml  ', a.yml, true",
        "'a\\ ', 'a ', true",
        "a.YML, a.yml, false",
    })
    void matchesAsGitDoes(String pattern, String path, boolean ignored) {
        assertThat(ignored(pattern, path)).isEqualTo(ignored);
    }

    @Test
    void letsTheLastPatternDecide() {
        assertThat(ignored("*.yml\n!a.yml\n", "a.yml")).isFalse();
        assertThat(ignored("*.yml\n!a.yml\n", "b.yml")).isTrue();
        assertThat(ignored("!a.yml\n*.yml\r\n\n# *\n", "a.yml")).isTrue();
    }

    @Test
    void letsADeeperFileDecideOverAHigherOne() {
        GitIgnore ignore = GitIgnore.NONE.with(ROOT, "*.yml").with(ROOT.resolve("x"), "!a.yml\n/b.toml");
        assertThat(ignore.ignores(ROOT.resolve("x/a.yml"), false)).isFalse();
        assertThat(ignore.ignores(ROOT.resolve("x/c.yml"), false)).isTrue();
        assertThat(ignore.ignores(ROOT.resolve("x/b.toml"), false)).isTrue();
        assertThat(ignore.ignores(ROOT.resolve("x/y/b.toml"), false)).isFalse();
    }

    @Test
    void takesNoExponentialTime() {
        assertThat(ignored("*a".repeat(300) + "b", "a".repeat(255))).isFalse();
        assertThat(ignored("**/a/".repeat(150) + "b", "a/".repeat(200))).isFalse();
        assertThat(ignored("*".repeat(100_000), "a")).isFalse();
    }

    @Test
    void readsTheFilesUpToTheRootOfTheRepository(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(".gitignore"), "above.yml\n");
        Path root = Files.createDirectories(folder.resolve("root"));
        Path deep = Files.createDirectories(root.resolve("x/y"));
        Files.createDirectory(root.resolve(".git"));
        Files.writeString(root.resolve(".gitignore"), "root.yml\n/x/y/anchored.yml\n");
        Files.writeString(root.resolve("x/.gitignore"), "!root.yml\n");
        GitIgnore ignore = GitIgnore.of(deep);
        assertThat(ignore.ignores(deep.resolve("anchored.yml"), false)).isTrue();
        assertThat(ignore.ignores(deep.resolve("root.yml"), false)).isFalse();
        assertThat(ignore.ignores(deep.resolve("above.yml"), false)).isFalse();
        assertThat(GitIgnore.of(root).ignores(root.resolve("root.yml"), false)).isTrue();
    }
}
