package io.github.fplint.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a configuration holds, it is accepted or refused with a place; nothing is thrown. */
class HostileConfigTest {

    private static final String WHOLE = """
            extends: [builtin:strict, ../base.yml]
            preset: sigmahq
            select: [FP1, overlong-statement]
            ignore: [FP106]
            severity:
              FP103: error
              FP107: off
            fail-level: never
            max-warnings: 3
            include: ['*.yml', "**/rules/[a-z]*"]
            exclude:
              - tests/
            limits: {bytes: 5000, depth: 20}
            vocabulary:
              accept: [jump host]
              products: {Foo: backup-recovery}
            checks:
              FP306: {max-length: 500}
            overrides:
              - match: {path: rules/, level: low, logsource: {product: windows}}
                ignore: [FP101]
            """;

    private static final List<String> PIECES = List.of(
            "\t",
            "\n",
            " ",
            "#",
            "-",
            "- ",
            ": ",
            "{",
            "}",
            "[",
            "]",
            "'",
            "\"",
            "&a ",
            "*a",
            "<<: ",
            "!!int ",
            "!x ",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "|\n",
            ">-\n",
            "~",
            "null",
            "\u0000",
            "\uFEFF",
            "\uD83D\uDE00",
            "\uD800",
            "99999999999999999999",
            "-1",
            "1e9",
            "FP103",
            "preset",
            "extends: x.yml\n",
            "../",
            "[!",
            "**",
            "\\",
            ",",
            "{match: {",
            "overrides: [[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "\r",
            "\r\n",
            "@",
            "`");

    /** The whole text with some pieces put in, and some stretches taken out or doubled. */
    @Provide
    Arbitrary<String> mutated() {
        Arbitrary<int[]> mutation = Combinators.combine(
                        Arbitraries.integers().between(0, WHOLE.length()),
                        Arbitraries.integers().between(0, PIECES.size() + 20),
                        Arbitraries.integers().between(1, 40))
                .as((at, what, length) -> new int[] {at, what, length});
        return mutation.list().ofMinSize(1).ofMaxSize(6).map(HostileConfigTest::mutate);
    }

    private static String mutate(List<int[]> mutations) {
        StringBuilder text = new StringBuilder(WHOLE);
        for (int[] mutation : mutations) {
            int at = Math.min(mutation[0], text.length());
            int end = Math.min(at + mutation[2], text.length());
            if (mutation[1] < PIECES.size()) {
                text.insert(at, PIECES.get(mutation[1]));
            } else if (mutation[1] % 2 == 0) {
                text.delete(at, end);
            } else {
                text.insert(at, text.substring(at, end));
            }
        }
        return text.toString();
    }

    @Property(tries = 1000)
    void aMutatedFileIsAcceptedOrRefusedWithAPlace(@ForAll("mutated") String yaml) {
        check(SettingsLoader.create(SampleChecks.ALL).withText("c.yml", yaml).load());
    }

    @Property(tries = 300)
    void anyTextIsAcceptedOrRefusedWithAPlace(@ForAll String yaml) {
        check(SettingsLoader.create(SampleChecks.ALL).withText("c.yml", yaml).load());
    }

    @Property(tries = 500)
    void anySettingIsAcceptedOrRefusedWithAPlace(@ForAll("settings") String setting) {
        check(SettingsLoader.create(SampleChecks.ALL)
                .withArgument("--set", setting)
                .load());
    }

    @Provide
    Arbitrary<String> settings() {
        Arbitrary<String> key = Arbitraries.of(LayerReader.KEYS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(k -> String.join(".", k));
        Arbitrary<String> value = Arbitraries.of(PIECES).list().ofMaxSize(5).map(p -> String.join("", p));
        return Combinators.combine(key, Arbitraries.of("=", "", ".=", "=="), value)
                .as((k, equals, v) -> k + equals + v);
    }

    private static void check(EffectiveSettings settings) {
        for (ConfigProblem problem : settings.problems()) {
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.location().end())
                    .isLessThanOrEqualTo(problem.source().text().length());
        }
        assertThat(settings.settings()).isNotEmpty();
        settings.severities();
        settings.config().reads("rules/a.yml");
    }
}
