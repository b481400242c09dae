package io.github.fplint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Preset;
import io.github.fplint.fixtures.Fixture;
import io.github.fplint.fixtures.Fixtures;
import io.github.fplint.lint.Linter;
import io.github.fplint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the file: fixes change what they say, keep every other byte, and are done after one run. */
class FixPropertyTest {

    private static final Linter LINTER =
            Linter.create(LintConfig.recommended().withPreset(Preset.STRICT).withThreads(1));

    @ParameterizedTest
    @ValueSource(strings = {"ok", "flagged", "broken"})
    void fixtures(String folder) {
        for (Fixture fixture : Fixtures.in(folder)) {
            if (!fixture.path().endsWith(".expected")) {
                holds(fixture.path(), fixture.bytes());
            }
        }
    }

    /** Real repositories, where the environment variable CORPORA names a folder of them. */
    @Test
    void corpora() throws IOException {
        String folder = System.getenv("CORPORA");
        assumeTrue(folder != null && Files.isDirectory(Path.of(folder)));
        int seen = 0;
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(ya?ml|toml)"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                holds(file.toString(), Files.readAllBytes(file));
                seen++;
            }
        }
        assertThat(seen).isPositive();
    }

    private static void holds(String path, byte[] bytes) {
        SourceFile source = SourceFile.decode(path, bytes);
        if (source.malformedAt().isEmpty()) {
            assertThat(source.encode()).as(path).isEqualTo(bytes);
        }
        List<Finding> findings = LINTER.lint(source, false).findings();
        if (findings.stream().allMatch(f -> f.fix().isEmpty())) {
            return;
        }
        holds(Fixer.unsafe(LINTER), source, findings);
        holds(Fixer.safe(LINTER), source, findings);
    }

    private static void holds(Fixer fixer, SourceFile source, List<Finding> findings) {
        FixedFile file = fixer.fix(source, findings);
        if (source.malformedAt().isPresent()) {
            assertThat(file.changed()).as(source.path()).isFalse();
            return;
        }
        assertThat(file.fixed().isEmpty()).as(source.path()).isEqualTo(!file.changed());
        assertOutsideOfEditsIsTheSame(file);
        SourceFile after = SourceFile.decode(source.path(), file.after().encode());
        assertThat(after.text()).as(source.path()).isEqualTo(file.after().text());
        FixedFile again = fixer.fix(after, LINTER.lint(after, false).findings());
        assertThat(again.after().text()).as("second run on " + source.path()).isEqualTo(after.text());
    }

    /** The stretches between the edits' ranges stand in the new text, in their order. */
    private static void assertOutsideOfEditsIsTheSame(FixedFile file) {
        String before = file.before().text();
        String after = file.after().text();
        boolean[] edited = new boolean[before.length() + 1];
        for (Finding finding : file.fixed()) {
            for (Edit edit : finding.fix().map(f -> f.edits()).orElse(List.of())) {
                edited[edit.location().start()] = true;
                for (int i = edit.location().start(); i < edit.location().end(); i++) {
                    edited[i] = true;
                }
            }
        }
        int prefix = 0;
        while (prefix < before.length() && !edited[prefix]) {
            prefix++;
        }
        int suffix = before.length();
        while (suffix > prefix && !edited[suffix - 1]) {
            suffix--;
        }
        assertThat(after)
                .as(file.path())
                .startsWith(before.substring(0, prefix))
                .endsWith(before.substring(suffix));
        int from = 0;
        int start = 0;
        while (start < before.length()) {
            int end = start;
            while (end < before.length() && !edited[end]) {
                end++;
            }
            int found = after.indexOf(before.substring(start, end), from);
            assertThat(found).as(file.path() + " at " + start).isNotNegative();
            from = found + end - start;
            start = end + 1;
        }
    }
}
