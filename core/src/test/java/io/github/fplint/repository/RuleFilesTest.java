package io.github.fplint.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String path : List.of(
                "a.yml", "b.YAML", "c.toml", "d.txt", "x/e.yml", "target/f.yml", ".git/g.yml", "node_modules/h.yml")) {
            write(path, "a: b\n");
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> found(String... paths) {
        return RuleFiles.of(List.of(paths).stream().map(folder::resolve).toList(), WalkFilter.ALL).stream()
                .map(f -> folder.relativize(f.file()).toString().replace('\\', '/')
                        + (f.named() ? " named" : "")
                        + (f.error().isEmpty() ? "" : " error"))
                .sorted()
                .toList();
    }

    @Test
    void walksFoldersForRuleFiles() {
        assertThat(found("")).containsExactly("a.yml", "b.YAML", "c.toml", "x/e.yml");
    }

    @Test
    void readsWhatIsNamedWhateverItIs() {
        assertThat(found("d.txt", "target/f.yml")).containsExactly("d.txt named", "target/f.yml named");
        assertThat(found("target")).containsExactly("target/f.yml");
        assertThat(found("missing.yml")).containsExactly("missing.yml named");
    }

    @Test
    void treatsNamesAsFoundWhereTheFilterDoesNotTrustThem() {
        WalkFilter rulesOnly = new WalkFilter() {
            @Override
            public boolean enters(String path) {
                return true;
            }

            @Override
            public boolean reads(String path) {
                return !path.endsWith("c.toml");
            }

            @Override
            public boolean trustsNames() {
                return false;
            }
        };
        List<Path> named = List.of("a.yml", "c.toml", "d.txt").stream()
                .map(folder::resolve)
                .toList();

        assertThat(RuleFiles.of(named, rulesOnly))
                .extracting(RuleFiles.RuleFile::file)
                .containsExactly(folder.resolve("a.yml"));
        assertThat(RuleFiles.of(named, rulesOnly)).noneMatch(RuleFiles.RuleFile::named);
    }

    @Test
    void takesEachFileOnce() {
        assertThat(found("", "x", "a.yml")).containsExactly("a.yml named", "b.YAML", "c.toml", "x/e.yml");
        assertThat(found("a.yml", "", "x/../a.yml")).hasSize(4);
    }

    @Test
    void leavesOutWhatGitIgnores() throws IOException {
        write(".gitignore", "*.toml\n/x/\n");
        write("y/.gitignore", "!i.toml\nj.yml\n");
        write("y/i.toml", "a = 1\n");
        write("y/j.yml", "a: b\n");
        write("z/j.yml", "a: b\n");
        assertThat(found("")).containsExactly("a.yml", "b.YAML", "y/i.toml", "z/j.yml");
        assertThat(found("c.toml", "x")).containsExactly("c.toml named", "x/e.yml");
        assertThat(found("y")).containsExactly("y/i.toml");
    }

    @Test
    void followsLinksToFilesButNotToFolders() throws IOException {
        Files.createSymbolicLink(folder.resolve("l.yml"), folder.resolve("d.txt"));
        Files.createSymbolicLink(folder.resolve("lost.yml"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        assertThat(found("")).containsExactly("a.yml", "b.YAML", "c.toml", "l.yml", "x/e.yml");
    }
}
