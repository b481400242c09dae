package io.github.fplint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnifiedDiffTest {

    @Test
    void nothingForEqualTexts() {
        assertThat(UnifiedDiff.of("a.yml", "a\n", "a\n")).isEmpty();
    }

    @Test
    void showsThreeLinesAround() {
        assertThat(UnifiedDiff.of("a.yml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
                .isEqualTo("--- a/a.yml\n+++ b/a.yml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
    }

    @Test
    void namesAMissingLineEnd() {
        assertThat(UnifiedDiff.of("a.yml", "1\n2", "1\n2\n"))
                .isEqualTo("--- a/a.yml\n+++ b/a.yml\n@@ -1,2 +1,2 @@\n 1\n-2\n\\ No newline at end of file\n+2\n");
    }

    @Test
    void quotesNamesAsGitDoes() {
        assertThat(UnifiedDiff.of("my rule.yml", "", "1\n"))
                .startsWith("--- a/my rule.yml\t\n+++ b/my rule.yml\t\n@@ -0,0 +1 @@\n+1\n");
        assertThat(UnifiedDiff.of("a\"\n.yml", "1\n", "")).startsWith("--- \"a/a\\\"\\012.yml\"\n");
    }

    @Test
    void farTooManyChangesAreOneReplacement() {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            before.add("b" + i);
            after.add("a" + i);
        }
        assertThat(LineChanges.between(before, after)).containsExactly(new LineChanges.Change(0, 2000, 0, 2000));
    }

    /** Whatever the texts: git makes the second of the first with the diff. */
    @Test
    void gitAppliesTheDiff(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(run(folder, "git", "version") == 0);
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            String before = text(random);
            String after = text(random);
            String diff = UnifiedDiff.of("some rule.yml", before, after);
            Path file = folder.resolve("some rule.yml");
            Files.writeString(file, before);
            Files.writeString(folder.resolve("change.diff"), diff);
            if (!diff.isEmpty()) {
                assertThat(run(folder, "git", "apply", "--unidiff-zero", "change.diff"))
                        .as(diff)
                        .isZero();
            }
            assertThat(Files.readString(file)).as(diff).isEqualTo(after);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("start\n");
        int lines = random.nextInt(30);
        for (int i = 0; i < lines; i++) {
            text.append("abc".charAt(random.nextInt(3))).append(random.nextInt(4) == 0 ? "\r\n" : "\n");
        }
        return random.nextBoolean() ? text.append("end").toString() : text.toString();
    }

    private static int run(Path folder, String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
