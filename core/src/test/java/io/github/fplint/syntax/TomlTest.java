package io.github.fplint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TomlTest {

    private static final SyntaxLimits LIMITS = new SyntaxLimits(100, 50, 1_000);

    private static Document read(String text) {
        return Toml.read(SourceFile.of("a.toml", text), LIMITS);
    }

    private static Mapping mapping(String text) {
        Document document = read(text);
        assertThat(document.problems()).isEmpty();
        return (Mapping) document.root().orElseThrow();
    }

    private static String at(String text, Node node) {
        return SourceFile.of("a.toml", text).text(node.location());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x y\"",
                "'x \\y'",
                "\"\"\"\nx\n\ty\"\"\"",
                "'''x'''",
                "\"\\u00e9\\t\\\"\"",
                "\"\"\"a\"\"\"\"",
                "''",
                "\"\"",
                "42",
                "true",
                "2024-01-02",
                "[1, 'a', [2]]",
                "{b = 1, c = 'd'}"
            })
    void placesEveryKindOfValue(String value) {
        String text = "# 'no\nb = \"a = 1\"\r\na = " + value + " # no\n";
        assertThat(at(text, mapping(text).get("a").orElseThrow())).isEqualTo(value);
    }

    @Test
    void placesItemsOfArrays() {
        String text = "a = [\n  'x', # 'no'\n  \"y, ]\",\n  '''z''',\n  [ 'u' ],\n]\n";
        List<Node> items = mapping(text).list("a");
        assertThat(items).extracting(i -> at(text, i)).containsExactly("'x'", "\"y, ]\"", "'''z'''", "[ 'u' ]");
    }

    @Test
    void placesDottedKeysTablesAndArraysOfTables() {
        String text = """
                [rule.meta]
                a.'b c'.d = 1
                [[rule.threat]]
                id = 'x'
                [[rule.threat.sub]]
                id = 's1'
                [[rule.threat.sub]]
                id = 's2'
                [[rule.threat]]
                id = 'y'
                [rule.threat.one]
                id = 'z'
                """;
        Mapping rule = mapping(text).mapping("rule").orElseThrow();
        Mapping meta = rule.mapping("meta").orElseThrow();
        Mapping.Entry d = meta.mapping("a")
                .orElseThrow()
                .mapping("b c")
                .orElseThrow()
                .entry("d")
                .orElseThrow();
        assertThat(at(text, d.key())).isEqualTo("d");
        assertThat(at(text, d.value())).isEqualTo("1");
        List<Node> threats = rule.list("threat");
        Mapping first = (Mapping) threats.get(0);
        Mapping second = (Mapping) threats.get(1);
        assertThat(at(text, first.get("id").orElseThrow())).isEqualTo("'x'");
        assertThat(at(text, second.get("id").orElseThrow())).isEqualTo("'y'");
        assertThat(first.list("sub"))
                .extracting(s -> at(text, ((Mapping) s).get("id").orElseThrow()))
                .containsExactly("'s1'", "'s2'");
        assertThat(at(text, second.mapping("one").orElseThrow().get("id").orElseThrow()))
                .isEqualTo("'z'");
    }

    @Test
    void mapsEachCharacterOfAString() {
        String text = "a = \"\"\"\r\nx\\ty\r\n\\u0041 \\\n   z\"\"\"\n";
        Scalar a = mapping(text).scalar("a").orElseThrow();
        assertThat(a.value()).isEqualTo("x\ty\r\nA z");
        for (int i : new int[] {0, 2, 4, 7}) {
            assertThat(text.charAt(a.content().offset(i).orElseThrow()))
                    .isEqualTo(a.value().charAt(i));
        }
        assertThat(text.charAt(a.content().offset(5).orElseThrow())).isEqualTo('\\');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a = 'b                | 1:5  | quote that opens here",
                "a = \"\"\"b           | 1:5  | quote that opens here",
                "a = \"C:\\W\"         | 1:8  | use single quotes",
                "a = b                 | 1:5  | a text in quotes",
                "a =                   | 1:4  | ends in the middle of a key or value",
                "a = [1 2]             | 1:8  | a ',' or a line break",
                "a = {b = 1,}          | 1:12 | take it out",
                "a = [1                | 2:1  | close the quote or bracket",
                "a.b = 1;[a]           | 2:3  | stands twice",
                "a = 1;a = 2           | 2:1  | stands twice",
                "a = 01                | 1:5  | start with a zero",
            })
    void saysInPlainWordsWhatIsWrong(String toml, String place, String words) {
        SyntaxProblem problem = read(toml.replace(';', '\n') + "\n").problems().get(0);
        assertThat(problem.location().startLine() + ":" + problem.location().startColumn())
                .isEqualTo(place);
        assertThat(problem.message()).contains(words).doesNotEndWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = 1e999999999", "a = 9999-99-99", "a = 25:61:00", "a = inf", "a = \"\\ud800\"", ""})
    void takesOddValuesInItsStride(String toml) {
        assertThat(read(toml).problems()).isEmpty();
    }

    @Test
    void neverQuotesMuchOfTheInput() {
        String message = read("a = " + "1".repeat(100_000)).problems().get(0).message();
        assertThat(message).hasSizeLessThan(250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = %s[", "a = %s{a = ", "%sa.", "[%sa.", "%s\"a\" . "})
    void stopsAtTheLimitOfDepth(String pattern) {
        String deep = String.format(pattern, "").substring(0, pattern.indexOf('%'))
                + pattern.substring(pattern.indexOf('%') + 2).repeat(20_000);
        assertThat(read("b = 1\n" + deep).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.kind()).isEqualTo(SyntaxProblem.Kind.LIMIT))
                .satisfies(p -> assertThat(p.location().startLine()).isEqualTo(2));
    }
}
