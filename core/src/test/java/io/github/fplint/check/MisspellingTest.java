package io.github.fplint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.text.WordFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingTest {

    @Test
    void pointsAtTheWordAndKeepsItsCase() {
        Checked checked =
                Checked.sigma("FP303", "  - Ligitimate printer setup by an administator", "  - NT AUHTORITY jobs");
        assertThat(checked.places()).containsExactly("Ligitimate", "administator", "AUHTORITY");
        assertThat(checked.fixed())
                .isEqualTo("  - Legitimate printer setup by an administrator\n  - NT AUTHORITY jobs");
    }

    @Test
    void seesThroughFoldedLines() {
        Checked checked =
                Checked.sigma("FP303", "  - Printer setup of the", "    help desk in a test", "    enviroment");
        assertThat(checked.places()).containsExactly("enviroment");
        assertThat(checked.fixed()).endsWith("    environment");
    }

    @Test
    void mendsNothingWhereItHasToGuess() {
        Checked checked = Checked.sigma("FP303", "  - Printers that are beign set up");
        assertThat(checked.messages()).containsExactly("'beign' is misspelt");
        assertThat(checked.fixable()).isFalse();
    }

    @Test
    void mendsToml() {
        Checked checked = Checked.elastic("FP303", "\"\"\"\n  Printer setup in a test enviroment\n  \"\"\"");
        assertThat(checked.fixed()).contains("in a test environment\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Centre of behaviour analysis, organised by colour",
                "Center of behavior analysis, organized by color",
                "'C:\\enviroment\\setup.exe'",
                "enviroment.ps1 of the print team",
                "'`enviroment` variables'",
                "the switch --enviroment"
            })
    void leavesRightWordsAndNamesAlone(String item) {
        assertThat(Checked.sigma("FP303", "  - " + item).messages()).isEmpty();
    }

    @Test
    void theListIsSortedAndMendsEachWordToARightOne() {
        WordFile file = WordFile.read(WordFile.class, "misspellings.tsv");
        List<String> lines = file.lines();
        List<String> words = lines.stream().map(l -> l.split("\t", -1)[0]).toList();
        assertThat(words).hasSizeGreaterThan(300).doesNotHaveDuplicates().isSorted();
        assertThat(lines).allSatisfy(line -> {
            String[] fields = line.split("\t", -1);
            assertThat(fields).hasSize(2);
            assertThat(fields[0]).matches("[a-z]+");
            assertThat(file.find(fields[0])).contains(fields[1]);
            assertThat(fields[1].split("\\|", -1)).allSatisfy(right -> {
                assertThat(right).matches("[a-z]+( [a-z]+)*");
                assertThat(file.contains(right)).isFalse();
            });
        });
        assertThat(file.find("zzz")).isEmpty();
        assertThat(file.find("")).isEmpty();
    }
}
