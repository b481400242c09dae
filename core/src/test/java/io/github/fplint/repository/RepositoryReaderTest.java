package io.github.fplint.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fplint.assess.Assessor;
import io.github.fplint.load.Limits;
import io.github.fplint.load.RuleLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryReaderTest {

    private static final String RULE = "title: x\ndetection: {condition: s}\nfalsepositives: [a]\n";

    @TempDir
    Path folder;

    private RuleRepository read(Limits limits, Path... paths) {
        return new RepositoryReader(new RuleLoader(limits), Assessor.create(), 2).read(List.of(paths));
    }

    @Test
    void sortsByPathAndTellsHowEachFileWasTaken() throws IOException {
        Files.writeString(folder.resolve("b.yml"), RULE);
        Files.writeString(folder.resolve("a.yml"), "x: y\n");
        RuleRepository repository = read(Limits.DEFAULT, folder);
        assertThat(repository.files()).extracting(FileStatus::rules).containsExactly(0, 1);
        assertThat(repository.files().get(0).reason()).startsWith("no rule");
        assertThat(repository.rules()).hasSize(1);
    }

    @Test
    void reportsWhatCannotBeReadAndKeepsTheRest() throws IOException {
        Files.writeString(folder.resolve("a.yml"), RULE + "# a comment that makes it long\n");
        Files.writeString(folder.resolve("b.yml"), RULE);
        RuleRepository repository = read(new Limits(RULE.length(), 100, 50, 10), folder, folder.resolve("missing.yml"));
        assertThat(repository.rules()).hasSize(1);
        assertThat(repository.findings())
                .extracting(f -> f.check().code() + " " + f.message().replaceAll("\\d+", "N"))
                .containsExactly(
                        "LD006 the file has N bytes, more than the N that are read",
                        "LD001 the file cannot be read: no such file");
    }

    @Test
    void keepsTheOrderOfItemsInParallel() {
        List<Integer> items = IntStream.range(0, 500).boxed().toList();
        assertThat(Parallel.map(items, 4, i -> i * 2))
                .isEqualTo(items.stream().map(i -> i * 2).toList());
        assertThat(Parallel.map(List.<Integer>of(), 4, i -> i)).isEmpty();
    }

    @Test
    void surfacesErrorsOfAnyThread() {
        List<Integer> items = IntStream.range(0, 500).boxed().toList();
        AtomicInteger calls = new AtomicInteger();
        assertThatThrownBy(() -> Parallel.map(items, 4, i -> {
                    if (calls.incrementAndGet() == 100) {
                        throw new AssertionError("here");
                    }
                    return i;
                }))
                .isInstanceOf(AssertionError.class);
    }
}
