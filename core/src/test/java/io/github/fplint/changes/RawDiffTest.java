package io.github.fplint.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RawDiffTest {

    private static final String A = "a".repeat(40);
    private static final String B = "b".repeat(40);
    private static final String NONE = "0".repeat(40);

    private static String entry(String modes, String before, String after, String status, String... paths) {
        return ":" + modes + " " + before + " " + after + " " + status + "\0" + String.join("\0", paths) + "\0";
    }

    @Test
    void changedNewAndRenamedFiles() {
        String output = entry("100644 100644", A, B, "M", "a b.yml")
                + entry("000000 100644", NONE, B, "A", "new\nline.yml")
                + entry("100644 100755", A, NONE, "R087", "old.yml", "x/moved.yml");
        assertThat(RawDiff.parse(output))
                .containsExactly(
                        new ChangedFile("a b.yml", "a b.yml", Optional.of(A), Optional.of(B)),
                        new ChangedFile("new\nline.yml", "new\nline.yml", Optional.empty(), Optional.of(B)),
                        new ChangedFile("x/moved.yml", "old.yml", Optional.of(A), Optional.empty()));
    }

    @Test
    void deletedFilesLinksAndSubmodulesAreLeftOut() {
        String output = entry("100644 000000", A, NONE, "D", "gone.yml")
                + entry("160000 160000", A, B, "M", "module")
                + entry("000000 120000", NONE, B, "A", "link.yml")
                + entry("100644 120000", A, B, "T", "became a link.yml");
        assertThat(RawDiff.parse(output)).isEmpty();
    }

    @Test
    void whatWasNoFileHasNoOldContent() {
        assertThat(RawDiff.parse(entry("120000 100644", A, B, "T", "was a link.yml")))
                .extracting(ChangedFile::oldBlob)
                .containsExactly(Optional.empty());
        assertThat(RawDiff.parse(entry("000000 000000", NONE, NONE, "U", "conflict.yml")))
                .extracting(ChangedFile::path)
                .containsExactly("conflict.yml");
    }

    @Test
    void nothingChanged() {
        assertThat(RawDiff.parse("")).isEmpty();
    }
}
