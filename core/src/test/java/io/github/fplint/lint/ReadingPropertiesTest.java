package io.github.fplint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.Finding;
import io.github.fplint.fixtures.Fixture;
import io.github.fplint.fixtures.Fixtures;
import io.github.fplint.load.Limits;
import io.github.fplint.load.RuleLoader;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.Statement;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever the bytes, reading ends with findings inside the file. */
class ReadingPropertiesTest {

    private static final Linter LINTER = Linter.create(LintConfig.recommended());
    private static final RuleLoader LOADER = new RuleLoader(Limits.DEFAULT);
    private static final List<Fixture> FIXTURES = Stream.of("ok", "flagged", "broken")
            .flatMap(folder -> Fixtures.in(folder).stream())
            .filter(f -> RuleLoader.isCandidate(f.path()) && f.bytes().length < 20_000)
            .toList();

    private static final String ODD = "\n\t :-[]{}'\"\\#&*!|>%@=.,a\u0000";

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a.yml", "a.toml");
    }

    @Provide
    Arbitrary<String> syntax() {
        return Arbitraries.of(
                        "\n",
                        " ",
                        "  ",
                        "\t",
                        "\r\n",
                        "a",
                        ": ",
                        "- ",
                        "[",
                        "]",
                        "{",
                        "}",
                        ",",
                        "'",
                        "\"",
                        "\\",
                        "|",
                        ">",
                        "&a ",
                        "*a ",
                        "!",
                        "%",
                        "@",
                        "#",
                        "---\n",
                        "...\n",
                        "? ",
                        "<<: ",
                        "=",
                        ".",
                        "'''",
                        "\"\"\"",
                        "1",
                        "\u00e9",
                        "\uD83D\uDE00",
                        "\u0085",
                        "\u2028",
                        "\u0000",
                        "\uFEFF",
                        "\r",
                        "\\u00e9",
                        "\\\n",
                        "detection:\n",
                        "title: x\n",
                        "falsepositives:\n",
                        "[rule]\n",
                        "rule_id = 'x'\n",
                        "note = ",
                        "### False positive\n",
                        "action: global\n")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void anyBytes(@ForAll byte[] bytes, @ForAll("names") String name) {
        check(name, bytes);
    }

    @Property(tries = 1_000)
    void anyPiecesOfSyntax(@ForAll("syntax") String text, @ForAll("names") String name) {
        check(SourceFile.of(name, text));
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void anyMutationOfAFixture(@ForAll long seed) {
        Random random = new Random(seed);
        Fixture fixture = FIXTURES.get(random.nextInt(FIXTURES.size()));
        byte[] bytes = fixture.bytes();
        for (int i = random.nextInt(3); i >= 0 && bytes.length > 0; i--) {
            bytes = mutated(bytes, random);
        }
        check(fixture.path(), bytes);
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = from + 1;
        if (random.nextBoolean()) {
            while (from > 0 && bytes[from - 1] != '\n') {
                from--;
            }
            while (to < bytes.length && bytes[to - 1] != '\n') {
                to++;
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        switch (random.nextInt(3)) {
            case 0 -> out.write(bytes, from, 0); // deleted
            case 1 -> {
                out.write(bytes, from, to - from);
                out.write(bytes, from, to - from);
            }
            default -> {
                out.write(ODD.charAt(random.nextInt(ODD.length())));
                out.write(bytes, from, to - from);
            }
        }
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private static void check(String name, byte[] bytes) {
        check(SourceFile.decode(name, bytes));
    }

    private static void check(SourceFile source) {
        for (Finding finding : LINTER.lint(source, true).findings()) {
            assertThat(finding.message()).doesNotContain("internal error").doesNotEndWith(".");
            inside(source, finding.location());
            finding.related().forEach(r -> inside(source, r.location()));
        }
        for (DetectionRule rule : LOADER.load(source, true).rules()) {
            inside(source, rule.header());
            rule.guidance().statements().forEach(s -> statement(source, s));
        }
    }

    private static void inside(SourceFile source, Location location) {
        assertThat(location.end()).isLessThanOrEqualTo(source.text().length());
        assertThat(location).isEqualTo(source.locate(location.start(), location.end()));
    }

    /** A text in no quotes and on one line is what stands at its place; an alias stands for it elsewhere. */
    private static void statement(SourceFile source, Statement statement) {
        Location place = statement.text().location();
        inside(source, place);
        String written = source.text(place);
        boolean plain = place.singleLine()
                && statement.origin() == Statement.Origin.FIELD
                && !written.isEmpty()
                && "'\"*!&|>".indexOf(written.charAt(0)) < 0;
        if (plain && !statement.text().value().isEmpty()) {
            assertThat(statement.text().value()).isEqualTo(written);
        }
    }
}
