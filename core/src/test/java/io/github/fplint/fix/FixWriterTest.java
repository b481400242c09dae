package io.github.fplint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fplint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixWriterTest {

    @TempDir
    Path folder;

    private static FixedFile fixed(String path, String before, String after) {
        SourceFile source = SourceFile.of(path, before);
        return new FixedFile(source, source.withText(after), List.of(), List.of());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private boolean posix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    @Test
    void writesInPlaceAndLeavesNothingBehind() throws IOException {
        Files.writeString(folder.resolve("a.yml"), "old");
        FixWriter.write(fixed("a.yml", "old", "new"), folder);
        assertThat(folder.resolve("a.yml")).hasContent("new");
        assertThat(names()).containsExactly("a.yml");
    }

    @Test
    void keepsPermissions() throws IOException {
        assumeTrue(posix());
        Path file = Files.writeString(folder.resolve("a.yml"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
        FixWriter.write(fixed("a.yml", "old", "new"), folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwxr-x--x");
    }

    @Test
    void writesWhatALinkPointsTo() throws IOException {
        assumeTrue(posix());
        Path file = Files.writeString(folder.resolve("a.yml"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.yml"), Path.of("a.yml"));
        FixWriter.write(fixed("link.yml", "old", "new"), folder);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void doesNotOverwriteAChangeOfSomebodyElse() throws IOException {
        Files.writeString(folder.resolve("a.yml"), "newer");
        assertThatThrownBy(() -> FixWriter.write(fixed("a.yml", "old", "new"), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("changed since it was read");
        assertThat(folder.resolve("a.yml")).hasContent("newer");
        assertThat(names()).containsExactly("a.yml");
    }

    @Test
    void aFileThatIsGoneStaysGone() throws IOException {
        assertThatThrownBy(() -> FixWriter.write(fixed("a.yml", "old", "new"), folder))
                .isInstanceOf(IOException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aFileWithoutChangeIsNotTouched() throws IOException {
        FixWriter.write(fixed("not there.yml", "same", "same"), folder);
        assertThat(names()).isEmpty();
    }
}
