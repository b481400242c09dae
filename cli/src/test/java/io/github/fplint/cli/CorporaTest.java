package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The command line on real repositories, where the environment variable CORPORA names a folder of them. What it checks,
 * it checks by the report and the bytes alone, and knows nothing of how fixes are made.
 */
class CorporaTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        String corpora = System.getenv("CORPORA");
        assumeTrue(corpora != null && Files.isDirectory(Path.of(corpora)));
        Path from = Path.of(corpora);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** A finding as the JSON report tells it; the lines are those that its safe fix touches. */
    private record Reported(String file, String code, List<Integer> fixed) {}

    @ParameterizedTest
    @ValueSource(strings = {"recommended", "strict"})
    void fixesDoWhatTheySayAndNothingElse(String preset) throws IOException {
        Map<String, byte[]> before = bytes();
        List<Reported> findings = findings(preset);
        List<Reported> fixable = fixable(findings);

        String told = Run.in(folder, "lint", "--fix", "--preset", preset, "--fail-level", "never", ".")
                .err();

        Map<String, byte[]> after = bytes();
        List<Reported> left = findings(preset);
        List<String> refused = told.lines()
                .filter(l -> l.contains(" is not fixed: "))
                .map(l -> l.replaceFirst("fplint: (.*):\\d+: (\\w+) is not fixed: .*", "$1 $2"))
                .toList();
        List<String> expected = new ArrayList<>(keys(findings));
        keys(fixable).forEach(expected::remove);
        expected.addAll(refused);
        assertThat(keys(fixable(left))).containsExactlyInAnyOrderElementsOf(refused);
        assertThat(keys(left)).containsExactlyInAnyOrderElementsOf(expected);

        Map<String, List<Integer>> allowed = new HashMap<>();
        fixable.forEach(
                f -> allowed.computeIfAbsent(f.file(), x -> new ArrayList<>()).addAll(f.fixed()));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        int changed = 0;
        for (String file : before.keySet()) {
            if (!Arrays.equals(before.get(file), after.get(file))) {
                changed++;
                assertOnlyTheseLinesChanged(
                        file,
                        lines(before.get(file)),
                        lines(after.get(file)),
                        allowed.getOrDefault(folder.resolve(file).toString(), List.of()));
            }
        }
        System.out.println(preset + ": " + (fixable.size() - refused.size()) + " of " + fixable.size()
                + " safe fixes made in " + changed + " files, no other line changed");

        Run.in(folder, "lint", "--fix", "--preset", preset, "--fail-level", "never", ".");
        bytes().forEach((file, now) -> assertThat(now).as(file).isEqualTo(after.get(file)));
    }

    /** The lines outside those that a fix may touch are there, in their order, and no line is new. */
    private static void assertOnlyTheseLinesChanged(
            String file, List<String> before, List<String> after, List<Integer> allowed) {
        List<String> kept = IntStream.range(0, before.size())
                .filter(i -> !allowed.contains(i + 1))
                .mapToObj(before::get)
                .toList();
        int at = 0;
        int others = 0;
        for (String line : after) {
            if (at < kept.size() && line.equals(kept.get(at))) {
                at++;
            } else {
                others++;
            }
        }
        assertThat(at).as(file + ": lines that no fix may touch").isEqualTo(kept.size());
        assertThat(others).as(file + ": lines that are new").isLessThanOrEqualTo(before.size() - kept.size());
    }

    @Test
    void sigmaRepositoryAdoptsItInThreeCommands() throws IOException {
        Path sigma = folder.resolve("sigma");
        assumeTrue(Files.isDirectory(sigma));
        assertThat(Run.in(sigma, "config", "init", "--preset", "sigmahq").code())
                .isEqualTo(ExitCode.CLEAN);
        assertThat(Run.in(sigma, "baseline", "create").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(Run.in(sigma, "lint").code()).isEqualTo(ExitCode.CLEAN);

        Path rule;
        try (Stream<Path> files = Files.walk(sigma.resolve("rules"))) {
            rule = files.filter(f -> f.toString().endsWith(".yml"))
                    .filter(f -> text(f).endsWith("falsepositives:\n    - Unknown\nlevel: high\n"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(rule, text(rule).replace("    - Unknown\n", "    - tbd\n    - filter as needed\n"));

        Run run = Run.in(sigma, "lint", "-f", "concise");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out().lines())
                .isNotEmpty()
                .allMatch(l -> l.contains(rule.getFileName().toString()));
        assertThat(run.out()).contains("FP105").doesNotContain("FP101");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Map<String, byte[]> bytes() throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return all;
    }

    /** Byte for byte, with their ends. */
    private static List<String> lines(byte[] bytes) {
        return List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)"));
    }

    private static List<Reported> fixable(List<Reported> findings) {
        return findings.stream().filter(f -> !f.fixed().isEmpty()).toList();
    }

    private static List<String> keys(List<Reported> findings) {
        return findings.stream().map(f -> f.file() + " " + f.code()).toList();
    }

    private List<Reported> findings(String preset) throws IOException {
        String json = Run.in(folder, "lint", "--preset", preset, "--fail-level", "never", "-f", "jsonl", ".")
                .out();
        List<Reported> findings = new ArrayList<>();
        for (String line : json.lines().toList()) {
            findings.add(reported(line));
        }
        return findings;
    }

    private Reported reported(String json) throws IOException {
        String file = "";
        String code = "";
        List<Integer> fixed = new ArrayList<>();
        boolean safe = false;
        List<String> path = new ArrayList<>();
        int start = 0;
        int end = 0;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            JsonToken token;
            while ((token = parser.nextToken()) != null) {
                if (token.isStructStart()) {
                    path.add(String.valueOf(parser.currentName()));
                } else if (token.isStructEnd()) {
                    path.remove(path.size() - 1);
                } else if (token.isScalarValue()) {
                    String where = String.join("/", path) + "/" + parser.currentName();
                    switch (where) {
                        case "null/file" -> file = parser.getText();
                        case "null/code" -> code = parser.getText();
                        case "null/fix/safe" -> safe = parser.getBooleanValue();
                        case "null/fix/edits/null/range/startLine" -> start = parser.getIntValue();
                        case "null/fix/edits/null/range/endLine" -> end = parser.getIntValue();
                        case "null/fix/edits/null/range/endColumn" -> {
                            // What ends at the start of a line leaves that line as it is.
                            int last = parser.getIntValue() == 1 ? end - 1 : end;
                            IntStream.rangeClosed(start, last).forEach(fixed::add);
                        }
                        default -> {
                            // Of no concern here.
                        }
                    }
                }
            }
        }
        return new Reported(file, code, safe ? fixed : List.of());
    }
}
