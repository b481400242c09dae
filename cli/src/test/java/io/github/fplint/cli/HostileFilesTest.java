package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in settings and directives, a user gets an answer with a place, and never a stack trace. */
class HostileFilesTest {

    private static final List<String> SETTINGS = List.of(
            "preset: strict\n",
            "preset: [strict]\n",
            "presett: strict\n",
            "select: [FP1, FP999, placeholder-guidance]\n",
            "ignore: FP103,\n",
            "severity: {FP103: error, FP104: loud}\n",
            "fail-level: 7\n",
            "max-warnings: -1\n",
            "include: '['\n",
            "exclude: ['**', '!a.yml', '[z-a]', '\\']\n",
            "extends: nowhere.yml\n",
            "extends: [builtin:none, .fplint.yml]\n",
            "limits: {depth: 99999999999999999999}\n",
            "vocabulary: {accept: [x], products: {Foo: no-cause}}\n",
            "checks: {FP306: {max-length: many}}\n",
            "overrides:\n  - match: {path: 3, level: [x]}\n    ignore: nothing\n",
            "overrides: {}\n",
            "? [complex, key]\n: {a: b}\n",
            "---\n",
            "- a\n- b\n");

    private static final List<String> DIRECTIVES = List.of(
            "# fplint: ignore[FP103] reason\n",
            "# fplint: ignore[FP103]\n",
            "# fplint: ignore[] x\n",
            "# fplint: ignore[FP103 reason\n",
            "# fplint: ignore-file[FP101,FP999] reason until=2026-13-45\n",
            "# fplint: ignore-file[*] until=2020-01-01 gone\n",
            "# fplint: ignroe[FP103] reason\n",
            "#fplint:ignore[placeholder-guidance]because until=9999999999-01-01\n",
            "# fplint: ignore[FP103] reason # fplint: ignore[FP104] other\n",
            "# fplint:\n");

    private static final List<String> NOISE = List.of(
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\u0000",
            "\uFEFF",
            "\u2028",
            "\uD83D\uDE00",
            "\u202E",
            "'",
            "\"",
            "|\n",
            ">-\n",
            "&a ",
            "*a",
            "<<: *a\n",
            "!!java.net.URL x",
            "{",
            "}",
            "[",
            "]",
            "[[[[[[[[[[[[[[[[[[[[",
            ": ",
            "- ",
            "#",
            "%TAG ! x\n",
            "...\n",
            "@",
            "`",
            "~",
            "1e999");

    @TempDir
    Path folder;

    private Random random = new Random();

    @BeforeEach
    void seed(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
    }

    @RepeatedTest(200)
    void settings() throws IOException {
        write(".fplint.yml", noisy(some(SETTINGS)));
        Run.file(folder, "a.yml", Run.MISSING);

        for (String[] command : List.of(
                new String[] {"lint", "a.yml"},
                new String[] {"config", "check"},
                new String[] {"config", "show", "a.yml"},
                new String[] {"lint", "--isolated", "--set", some(SETTINGS).strip(), "a.yml"})) {
            Run run = Run.in(folder, command);
            assertAnswered(run);
            if (run.code() == ExitCode.USAGE) {
                assertThat(run.out() + run.err()).containsPattern("fplint: .+:\\d+:\\d+: |no rule found|'--set' ");
            }
        }
    }

    @RepeatedTest(200)
    void directives() throws IOException {
        String rule = Run.MISSING + "falsepositives: " + (random.nextBoolean() ? "" : noisy("")) + "\n  - Unknown "
                + some(DIRECTIVES) + "level: low\n";
        write("a.yml", noisy(some(DIRECTIVES)) + rule);
        write("b.toml", some(DIRECTIVES) + "[rule]\nname = 'x'\nrule_id = 'y' " + noisy(some(DIRECTIVES)));

        assertAnswered(Run.in(folder, "lint", "."));
        assertAnswered(Run.in(folder, "lint", "--diff", "--unsafe-fixes", "."));
        assertAnswered(Run.in(folder, "suppress", "--reason", "x", "a.yml", "b.toml"));
        assertAnswered(Run.in(folder, "lint", "--fix", "."));
    }

    private static void assertAnswered(Run run) {
        assertThat(run.code()).isIn(ExitCode.CLEAN, ExitCode.FINDINGS, ExitCode.USAGE);
        assertThat(run.out() + run.err()).doesNotContain("internal error").doesNotContainPattern("\\n\\s+at \\S+\\(");
        if (run.code() == ExitCode.USAGE) {
            assertThat(run.err()).startsWith("fplint: ");
        }
    }

    /** Up to three lines, in any order. */
    private String some(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(lines.get(random.nextInt(lines.size())));
        }
        return text.toString();
    }

    /** A text with pieces put in, and stretches taken out. */
    private String noisy(String text) {
        StringBuilder noisy = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(noisy.length() + 1);
            if (random.nextInt(4) == 0) {
                noisy.delete(at, Math.min(noisy.length(), at + 1 + random.nextInt(8)));
            } else {
                noisy.insert(at, NOISE.get(random.nextInt(NOISE.size())));
            }
        }
        return noisy.toString();
    }

    /** As UTF-8, now and then with a byte that is none. */
    private void write(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) 0xFF;
        }
        Files.write(folder.resolve(name), bytes);
    }
}
