package io.github.fplint.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HunksTest {

    private static Map<String, LineRanges> parse(String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return Hunks.parse(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static List<Integer> touched(LineRanges ranges) {
        return IntStream.rangeClosed(1, 30)
                .filter(i -> ranges.touch(i, i))
                .boxed()
                .toList();
    }

    @Test
    void takesTheNewLines() {
        Map<String, LineRanges> hunks = parse(
                "diff --git a/a.yml b/a.yml",
                "index 1..2 100644",
                "--- a/a.yml",
                "+++ b/a.yml",
                "@@ -2 +2,2 @@ title: x",
                "-old",
                "+new",
                "+more",
                "@@ -8,2 +9,0 @@",
                "-gone",
                "-gone",
                "@@ -20,0 +20 @@",
                "+end",
                "\\ No newline at end of file");
        assertThat(touched(hunks.get("a.yml"))).containsExactly(2, 3, 20);
        assertThat(hunks.get("a.yml").touch(10, 19)).isFalse();
        assertThat(hunks.get("a.yml").touch(10, 20)).isTrue();
    }

    @Test
    void contentThatLooksLikeADiffIsContent() {
        Map<String, LineRanges> hunks = parse(
                "--- a/a.yml",
                "+++ b/a.yml",
                "@@ -1,2 +1,2 @@",
                "--- a/x.yml",
                "-@@ -1 +1 @@",
                "+++ b/y.yml",
                "+@@ -1 +9 @@",
                "@@ -5 +5 @@",
                "-a",
                "\\ No newline at end of file",
                "+b");
        assertThat(hunks).containsOnlyKeys("a.yml");
        assertThat(touched(hunks.get("a.yml"))).containsExactly(1, 2, 5);
    }

    @Test
    void readsNamesAsGitWritesThem() {
        assertThat(parse("+++ b/a b.yml\t", "+++ \"b/q\\\"ü\\n\\\\.yml\"", "+++ \"b/\\303\\274.yml\"", "+++ b/ü.yml"))
                .containsOnlyKeys("a b.yml", "q\"ü\n\\.yml", "ü.yml");
    }

    @Test
    void ofABinaryFileEveryLineIsNew() {
        Map<String, LineRanges> hunks = parse("Binary files a/x and y.yml and b/x and y.yml differ");
        assertThat(hunks.get("x and y.yml").touch(7, 7)).isTrue();
    }
}
