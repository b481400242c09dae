package io.github.fplint.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of real guidance that look like a cause and are none, or like none and are one. */
class TrapsTest {

    private static final Assessor ASSESSOR = Assessor.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Unknown, update the filter macros | ",
                "Software that is installed on a non-C drive | fault-or-legacy",
                "Filter on the script block text | ",
                "Service accounts that read the payroll table | automation-pipeline",
                "Monitor this for a week | ",
                "No sane administrator would do this | ",
                "Jenkins | automation-pipeline",
                "Authorised penetration tests | security-testing",
                "Authorized penetration tests | security-testing",
                "Legitmate adminstrator activity | admin-activity",
                "Tune the macro `backup_software_filter` | ",
                "Exclude the addresses of vulnerability scanners | scanner-inventory",
            })
    void readsTraps(String text, String categories) {
        assertThat(ASSESSOR.assess(text, RuleContext.NONE).categories().stream().map(Category::id))
                .contains(categories == null ? new String[0] : categories.split(","));
        if (categories == null) {
            assertThat(ASSESSOR.assess(text, RuleContext.NONE).categories()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wird von der IT und von Administratoren benutzt",
                "Utilisation normale par les administrateurs",
                "Uso normal de la aplicación por usuarios",
            })
    void namesNoCauseByAccidentInAnotherLanguage(String text) {
        assertThat(ASSESSOR.assess(text, RuleContext.NONE).categories()).isEmpty();
    }
}
