package io.github.fplint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.Finding;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that is made to hold a linter up. Processor time counts, not what else the machine does. */
class HostileInputTest {

    private static final Linter LINTER = Linter.create(LintConfig.recommended());
    private static final long SECONDS = 4;

    private static final String SIGMA = "title: a\ndetection: {condition: s}\nfalsepositives:\n  - Unknown\n";
    private static final String ELASTIC = "[rule]\nrule_id = 'x'\n";

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    private static Arguments yaml(String name, String code, String text) {
        return Arguments.of(name, "a.yml", code, text);
    }

    private static Arguments toml(String name, String code, String text) {
        return Arguments.of(name, "a.toml", code, ELASTIC + text);
    }

    private static String doubling(String first, String pattern) {
        return "a0: &a0 " + first + "\n"
                + lines(24, i -> "a" + (i + 1) + ": &a" + (i + 1) + " " + pattern.replace("*", "*a" + i) + "\n");
    }

    static Stream<Arguments> inputs() {
        return Stream.of(
                yaml("flow lists", "LD006", SIGMA + "x: " + "[".repeat(20_000) + "]".repeat(20_000)),
                yaml("flow mappings", "LD006", SIGMA + "x: " + "{a: ".repeat(20_000)),
                yaml("block lists", "LD006", SIGMA + "x:\n " + "- ".repeat(20_000)),
                yaml("complex keys", "LD006", SIGMA + "x:\n " + "? ".repeat(20_000)),
                yaml("block mappings", "LD006", SIGMA + lines(3_000, i -> " ".repeat(i) + "k:\n")),
                yaml("alias bomb", "LD006", SIGMA + doubling("[x]", "[*,*,*,*,*,*,*,*,*]")),
                yaml("doubling aliases", "LD006", doubling("[x]", "[*,*]") + SIGMA),
                yaml("doubling merge keys", "LD006", doubling("{x: y}", "{<<: [*,*]}") + SIGMA),
                yaml("doubling mappings", "LD006", "action: global\n" + doubling("{x: y}", "{p: *, q: *}") + SIGMA),
                yaml("aliases of a long list", "LD006", SIGMA + "x: &a [" + "b,".repeat(200_000) + "]\ny: [*a,*a]"),
                yaml("documents", "LD006", SIGMA + "---\na: b\n".repeat(100_000)),
                yaml("separators", "LD006", SIGMA + "---\n".repeat(1_000_000)),
                yaml(
                        "a collection of many",
                        "LD006",
                        "action: global\n" + lines(20_000, i -> "k" + i + ": v\n") + ("---\n" + SIGMA).repeat(900)),
                yaml("a long word", "", SIGMA + "d: " + "a".repeat(3_000_000)),
                yaml("a long text", "", SIGMA + "d: \"" + "a b \\n".repeat(800_000) + "\""),
                yaml("a long comment", "", SIGMA + "# " + "a ".repeat(1_500_000)),
                yaml("emoji", "", SIGMA + "d: " + "\uD83D\uDE00".repeat(1_000_000)),
                yaml("keys", "", SIGMA + lines(200_000, i -> "k" + i + ": v\n")),
                yaml("equal keys", "LD003", SIGMA + "k: v\n".repeat(30_000)),
                yaml("items", "LD004", SIGMA + "  - 1\n".repeat(30_000)),
                yaml(
                        "trailing comments",
                        "",
                        SIGMA + lines(90, i -> " ".repeat(i) + "k:\n") + "  # c\n".repeat(200_000)),
                yaml("an item with spaces", "LD005", SIGMA + "  - a: b" + " ".repeat(300_000) + "c\n"),
                yaml("open quotes", "LD002", (SIGMA + "d: \"a\n---\n").repeat(900)),
                toml("arrays", "LD006", "a = " + "[".repeat(20_000)),
                toml("inline tables", "LD006", "a = " + "{a = ".repeat(20_000)),
                toml("a dotted key", "LD006", "a.".repeat(10_000) + "a = 1"),
                toml("a dotted key behind an error", "LD006", "a = 1\na = 2\n" + "a.".repeat(1_000_000) + "a = 1"),
                toml("a dotted table", "LD006", "[" + "a.".repeat(10_000) + "a]"),
                toml("keys", "", lines(50_000, i -> "k" + i + " = 1\n")),
                toml("tables", "", "[[t]]\nx = 1\n".repeat(50_000)),
                toml("items", "LD004", "false_positives = [" + "1,\n".repeat(30_000) + "]"),
                toml("a long number", "LD002", "a = " + "1".repeat(3_000_000)),
                toml("quotes", "LD002", "\"\"\"\n".repeat(200_001)),
                toml("escapes", "", "note = \"" + "\\u0041".repeat(800_000) + "\""),
                toml("a note", "", "note = '''\n### False positive\n" + "- a\n\n".repeat(200_000) + "'''"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void endsSoon(String name, String path, String code, String text) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Finding> findings = LINTER.lint(path, text).findings();
        long seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000_000;
        assertThat(seconds).isLessThan(SECONDS);
        assertThat(findings).noneMatch(f -> f.message().contains("internal error"));
        List<String> codes = findings.stream()
                .map(f -> f.check().code())
                .filter(c -> c.startsWith("LD"))
                .distinct()
                .toList();
        assertThat(codes).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void readsNoFileOfFiftyMegabytesAndKeepsItsNeighbours(@TempDir Path folder) throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("big.yml").toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        Files.writeString(folder.resolve("deep.yml"), SIGMA + "x: " + "[".repeat(20_000));
        Files.writeString(folder.resolve("fine.yml"), "title: a\ndetection: {condition: s}\n");
        assertThat(LINTER.lint(folder).findings())
                .extracting(f -> f.check().code())
                .containsExactly("LD006", "LD006", "FP101");
    }
}
