package io.github.fplint.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.assess.ClauseReading.Doubt;
import io.github.fplint.assess.ClauseReading.Role;
import io.github.fplint.text.AnalyzedText;
import io.github.fplint.text.TextAnalyzer;
import io.github.fplint.text.Token;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseReaderTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.create();
    private static final ClauseReader READER = new ClauseReader(Lexicon.load(ANALYZER));

    private static ClauseReading read(String text) {
        AnalyzedText analyzed = ANALYZER.analyze(text);
        assertThat(analyzed.clauses()).as("clauses of '%s'", text).hasSize(1);
        return READER.read(text, analyzed.clauses().get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "Unknown, PLACEHOLDER",
        "Rare, LIKELIHOOD",
        "No sane administrator would do that, LIKELIHOOD",
        "Verify the user with the help desk, ADVICE",
        "Filter as needed, ADVICE",
        "Filter known admin scripts, CAUSE",
        "Filtering may be required for SCCM, CAUSE",
        "Legitimate use of this command, CAUSE",
        "Tasks may be created by administrators, CAUSE",
    })
    void tellsWhatAClauseIsFor(String text, Role role) {
        assertThat(read(text).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Verify the user with the help desk | help desk | ADVICE",
                "Administrators have no reason to do this | Administrators | DENIED",
                "Scheduled jobs may be created by administrators | Scheduled jobs | OBJECT",
                "Chat applications such as Signal | applications | OBJECT",
            })
    void saysWhyAPhraseIsNoCause(String text, String phrase, Doubt doubt) {
        ClauseReading reading = read(text);

        assertThat(reading.found())
                .filteredOn(cause -> text.substring(cause.start(), cause.end()).contains(phrase))
                .as("%s", reading.found())
                .isNotEmpty()
                .allSatisfy(cause -> assertThat(cause.doubt()).isEqualTo(doubt));
        assertThat(reading.causes())
                .noneMatch(cause -> text.substring(cause.start(), cause.end()).contains(phrase));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Administrators may compress logs | compress logs",
                "Administrators may use this command | ",
                "Administrators may enable or disable this feature | ",
            })
    void leavesTheWordsThatNarrowACause(String text, String residue) {
        assertThat(read(text).residue().stream().map(Token::word).collect(Collectors.joining(" ")))
                .isEqualTo(residue == null ? "" : residue);
    }

    @Test
    void pointsAtTheSubject() {
        assertThat(read("Administrators may use this command").pointer()).isTrue();
        assertThat(read("Administrators may use robocopy").pointer()).isFalse();
    }

    @Test
    void linksCausesThatStandInOnePhrase() {
        assertThat(read("Scheduled tasks that an installer creates").linked()).isTrue();
        assertThat(read("Scheduled tasks and installers").linked()).isFalse();
    }
}
