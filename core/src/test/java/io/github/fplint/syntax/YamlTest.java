package io.github.fplint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.source.SourceFile;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTest {

    private static final SyntaxLimits LIMITS = new SyntaxLimits(100, 50, 1_000);

    private static List<Document> read(String text) {
        return Yaml.read(SourceFile.of("a.yml", text), LIMITS);
    }

    private static Mapping mapping(String text) {
        Document document = read(text).get(0);
        assertThat(document.problems()).isEmpty();
        return (Mapping) document.root().orElseThrow();
    }

    /** The text at the place of the value of key {@code a}. */
    private static String at(String text) {
        return SourceFile.of("a.yml", text)
                .text(mapping(text).get("a").orElseThrow().location());
    }

    private static SyntaxProblem problem(String text) {
        return read(text).stream()
                .flatMap(d -> d.problems().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void placesEveryStyleOfScalar() {
        assertThat(at("a: plain text # no\n")).isEqualTo("plain text");
        assertThat(at("a: 'it''s' \n")).isEqualTo("'it''s'");
        assertThat(at("a: \"x\\ty\"\n")).isEqualTo("\"x\\ty\"");
        assertThat(at("a: |\n  one\n  two\n\nb: c\n")).isEqualTo("|\n  one\n  two");
        assertThat(at("a: >-\n  one\n  two\nb: c\n")).isEqualTo(">-\n  one\n  two");
        assertThat(at("a: one\n  two\nb: c\n")).isEqualTo("one\n  two");
        assertThat(at("a: 'one\r\n  two'\r\n")).isEqualTo("'one\r\n  two'");
    }

    @Test
    void placesCollectionsWithoutWhatFollows() {
        assertThat(at("a:\n  - x\n  - y\n  # no\n\n# no\nb: c\n")).isEqualTo("- x\n  - y");
        assertThat(at("a: [x, {y: z}] # no\n")).isEqualTo("[x, {y: z}]");
        assertThat(at("a:\n  b:\n    c: d\n    # no\n  # no\n")).isEqualTo("b:\n    c: d");
    }

    @Test
    void placesWhatStandsBehindCharactersOfTwoUnits() {
        assertThat(at("# \uD83D\uDE00\n\uD83D\uDE00: \uD83D\uDE00\na: 'x \uD83D\uDE00 y'\n"))
                .isEqualTo("'x \uD83D\uDE00 y'");
    }

    @Test
    void mapsContentWhereItStandsAsItIs() {
        assertThat(mapping("a: plain\n").scalar("a").orElseThrow().content().offset(2))
                .hasValue(5);
        assertThat(mapping("a: 'plain'\n").scalar("a").orElseThrow().content().offset(2))
                .hasValue(6);
        assertThat(mapping("a: 'it''s'\n").scalar("a").orElseThrow().content().offset(0))
                .isEmpty();
        assertThat(mapping("a: |\n  x\n").scalar("a").orElseThrow().content().offset(0))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "text,STRING",
        "42,NUMBER",
        "1.5,NUMBER",
        "true,BOOLEAN",
        "No,BOOLEAN",
        "null,NULL",
        "~,NULL",
        "'',NULL",
        "2024-01-02,TIMESTAMP",
        "'''42''',STRING",
        "!!str 42,STRING",
        "'!custom x',STRING"
    })
    void typesScalars(String yaml, Scalar.Type type) {
        Node value = mapping("a: " + yaml + "\n").get("a").orElseThrow();
        assertThat(value)
                .isInstanceOfSatisfying(Scalar.class, s -> assertThat(s.type()).isEqualTo(type));
    }

    @Property
    void typesPlainScalarsLikeTheResolver(@ForAll("plainScalars") String value) {
        assertThat(YamlTypes.ofPlain(value)).isEqualTo(YamlTypes.resolved(value));
    }

    @Provide
    Arbitrary<String> plainScalars() {
        Arbitrary<String> parts = Arbitraries.of(
                "0",
                "7",
                "9",
                "12",
                "2026",
                "4688",
                "-",
                "+",
                ".",
                ":",
                "_",
                "/",
                " ",
                "e",
                "E",
                "a",
                "x",
                "b",
                "T",
                "Z",
                "t",
                "~",
                "<<",
                "=",
                "!",
                "&",
                "*",
                "inf",
                ".NaN",
                "no",
                "No",
                "ON",
                "true",
                "FALSE",
                "null",
                "y",
                "of",
                "2026-01-31",
                "2026-1-3",
                "10:20:30",
                "1e-5",
                "5d1f6c52-6a0e",
                "\u00e9",
                "\u0661",
                "#");
        return parts.list().ofMaxSize(4).map(list -> String.join("", list));
    }

    @Test
    void splitsDocumentsAtTheirSeparators() {
        List<Document> documents = read("# head\na: 1\n--- # two\nb: [\n---\nc: 3\n...\n");
        assertThat(documents).hasSize(3);
        assertThat(documents.get(0).problems()).isEmpty();
        assertThat(documents.get(1).problems()).hasSize(1);
        assertThat(((Mapping) documents.get(2).root().orElseThrow()).has("c")).isTrue();
    }

    @Test
    void keepsDirectivesAndCommentsWithTheirDocument() {
        assertThat(read("%YAML 1.1\n# x\n---\na: 1\n")).hasSize(1);
        assertThat(read("---\na: 1\n---\n")).hasSize(2);
        assertThat(read("")).hasSize(1);
        assertThat(read("\n# only\n").get(0).root()).isEmpty();
    }

    @Test
    void leavesIndentedDashesInBlockScalars() {
        assertThat(read("a: |\n  x\n  ---\n  y\n")).hasSize(1);
        assertThat(read("a: ---x\n---y: 1\n")).hasSize(1);
    }

    @Test
    void followsAliasesAndMergeKeys() {
        Mapping mapping = mapping("x: &x {k: 1, l: 2}\ny: &y {m: 3}\na: {<<: [*x, *y], k: 9}\nb: *x\n");
        Mapping a = mapping.mapping("a").orElseThrow();
        assertThat(a.texts("k")).containsExactly("9");
        assertThat(a.texts("l")).containsExactly("2");
        assertThat(a.texts("m")).containsExactly("3");
        assertThat(mapping.mapping("b").orElseThrow().location().startLine()).isEqualTo(4);
    }

    @Test
    void letsACollectionContainItself() {
        assertThat(mapping("a: &a [x, *a]\n").list("a")).hasSize(2);
        assertThat(mapping("a: &a {<<: *a, b: c}\n").mapping("a").orElseThrow().has("z"))
                .isFalse();
    }

    @Test
    void tellsKeysThatStandTwice() {
        SyntaxProblem problem = problem("a: 1\nb: 2\na: 3\n");
        assertThat(problem.kind()).isEqualTo(SyntaxProblem.Kind.DUPLICATE_KEY);
        assertThat(problem.location().startLine()).isEqualTo(3);
        assertThat(problem.related().orElseThrow().startLine()).isEqualTo(1);
        assertThat(((Mapping) read("a: 1\na: 3\n").get(0).root().orElseThrow()).texts("a"))
                .containsExactly("3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 'b              | 1:4 | the quote that opens here",
                "a: @b              | 1:4 | cannot start with this character",
                "a: b: c            | 1:5 | put the text in quotes",
                "a: [b              | 2:1 | not closed",
                "a: *b              | 1:4 | no anchor before it",
                "a: &               | 1:5 | anchor or alias",
                "a: !<x             | 1:7 | means a tag",
                "a: > x             | 1:6 | start the text on the next line",
                "a: ]               | 1:4 | put the text in quotes",
                "a: - b             | 1:4 | on a line of its own",
                "%YAML x            | 1:7 | means a directive",
                "a: \"\\q\"         | 1:6 | use single quotes",
                "a: [[[             | 2:1 | ends in the middle",
            })
    void saysInPlainWordsWhatIsWrong(String yaml, String place, String words) {
        SyntaxProblem problem = problem(yaml + "\n");
        assertThat(problem.location().startLine() + ":" + problem.location().startColumn())
                .isEqualTo(place);
        assertThat(problem.message()).contains(words).doesNotEndWith(".").doesNotContain("\n");
    }

    @Test
    void tellsTabsAndControlCharacters() {
        assertThat(problem("a:\n\t- b\n").message()).contains("tab");
        assertThat(problem("a:\n\t- b\n").location().startLine()).isEqualTo(2);
        assertThat(problem("# \uD83D\uDE00\na: \u0000\n").message()).contains("U+0000");
        assertThat(problem("# \uD83D\uDE00\na: \u0000\n").location().startColumn())
                .isEqualTo(4);
    }

    @Test
    void stopsAtTheLimits() {
        assertThat(problem("a: " + "[".repeat(200)).kind()).isEqualTo(SyntaxProblem.Kind.LIMIT);
        assertThat(problem("a: &a [1]\nb: [" + "*a, ".repeat(51) + "]\n").message())
                .contains("50 aliases");
        List<Document> documents = read("---\na: 1\n".repeat(1_001));
        assertThat(documents).hasSize(1_001);
        assertThat(documents.get(1_000).problems().get(0).location().startLine())
                .isEqualTo(2_001);
    }

    @Test
    void countsAliasesInsideAliases() {
        StringBuilder doubling = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 6; i++) {
            doubling.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        assertThat(problem(doubling.toString()).kind()).isEqualTo(SyntaxProblem.Kind.LIMIT);
        String long1 = "a: &a [" + "x, ".repeat(30_000) + "]\nb: [*a, *a]\n";
        assertThat(problem(long1).message()).contains("repeat more than 50000 values");
    }

    @Test
    void laysOneMappingOverAnother() {
        Mapping base = mapping("x: 1\ny: {p: 1, q: 2}\nz: 5\n");
        Mapping joined = base.overlaidBy(mapping("x: 2\ny: {q: 3}\n"));
        assertThat(joined.texts("x")).containsExactly("2");
        assertThat(joined.mapping("y").orElseThrow().texts("p")).containsExactly("1");
        assertThat(joined.mapping("y").orElseThrow().texts("q")).containsExactly("3");
        assertThat(joined.texts("z")).containsExactly("5");
        assertThat(base.overlaidBy(mapping("m: {x: 7}\n<<: {x: 8}\n")).texts("x"))
                .containsExactly("8");
    }
}
