package io.github.fplint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalyzerTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.create();

    private static String clauses(String text) {
        return ANALYZER.analyze(text).clauses().stream()
                .map(clause -> clause.tokens().stream()
                        .filter(token -> token.kind() != Token.Kind.MARK)
                        .map(Token::word)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Backup jobs. Tune as needed. ~ backup jobs | tune as needed",
                "Unlikely, but scanners may hit this ~ unlikely | but scanners may hit this",
                "Scanners; jump hosts ~ scanners | jump hosts",
                "Agents (e.g. the Zabbix agent) do so ~ agents e g the zabbix agent do so",
                "Rare, since this flag is odd ~ rare | since this flag is odd",
                "Seen with curl, exclude its path ~ seen with curl | exclude its path",
            })
    void splitsClauses(String text, String expected) {
        assertThat(clauses(text).replace("e.g", "e g")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "svchost.exe ~ NAME",
                "C:\\Windows\\Temp ~ NAME",
                "/var/log/syslog ~ NAME",
                "--no-sandbox ~ NAME",
                "Get-ADUser ~ NAME",
                "%APPDATA% ~ NAME",
                "security_content_filter ~ NAME",
                "`a b c` ~ NAME",
                "administrator ~ WORD",
            })
    void keepsNamesWhole(String text, String kind) {
        List<Token> tokens = ANALYZER.words(text);
        assertThat(tokens).hasSize(1);
        assertThat(tokens.get(0).kind()).isEqualTo(Token.Kind.valueOf(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "organisation, organization",
        "authorised, authorized",
        "behaviour, behavior",
        "legitmate, legitimate",
        "requried, required",
        "exercise, exercise",
        "enterprise, enterprise",
        "noise, noise",
    })
    void foldsSpelling(String written, String folded) {
        assertThat(ANALYZER.words(written).get(0).word()).isEqualTo(folded);
    }

    @Test
    void tokensPointIntoTheOriginalText() {
        String text = "  \u201cAuthorised\u201d  scanners, (third-party) ";
        for (AnalyzedText.Clause clause : ANALYZER.analyze(text).clauses()) {
            for (Token token : clause.tokens()) {
                assertThat(text.substring(token.start(), token.end())).isNotBlank();
            }
        }
        assertThat(ANALYZER.words(text).stream()
                        .filter(t -> t.kind() == Token.Kind.WORD)
                        .map(t -> text.substring(t.start(), t.end())))
                .containsExactly("Authorised", "scanners", "third", "party");
    }

    @Test
    void hasNoClausesForBlankText() {
        assertThat(ANALYZER.analyze(" \n ").clauses()).isEmpty();
        assertThat(ANALYZER.analyze("...").clauses()).isEmpty();
    }
}
