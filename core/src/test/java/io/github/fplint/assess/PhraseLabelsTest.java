package io.github.fplint.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseLabelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Legitimate use of AnyDesk | AnyDesk Execution | intended-use | true",
                "Legitimate use of AnyDesk | Netcat Execution | remote-access | true",
                "Penetration tests | Mimikatz | security-testing | true",
                "Administrators may run this command | Whoami Run | admin-activity | false",
                "Other tools with the same name as AnyDesk | AnyDesk Execution | lookalike-match | false",
            })
    void readsPhrasesBesideATitle(String text, String title, String categories, boolean specific) {
        PhraseLabels labels = Readings.phraseLabels(text, title);
        assertThat(labels.categories().stream().map(Category::id).collect(Collectors.joining(",")))
                .isEqualTo(categories);
        assertThat(labels.specific()).isEqualTo(specific);
    }

    @Test
    void countsTheWordsThatTheTitleHas() {
        PhraseLabels labels =
                Readings.phraseLabels("Legitimate registration of printer drivers", "Printer Driver Added");
        assertThat(labels.inTitle()).isEqualTo(2);
        assertThat(labels.outsideTitle()).isEqualTo(1);
    }

    @Test
    void tellsWhichWordsLedToACategory() {
        assertThat(Readings.phraseLabels("Rarely, vulnerability scanners", null).evidence())
                .containsExactly(new Evidence(
                        8, 30, Optional.of(Category.SCANNER_INVENTORY), "lexicon: vulnerability scanners"));
    }
}
