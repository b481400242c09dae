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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Administrators may use this command for troubleshooting | GENERIC",
                "Network administrators may utilise these cmdlets as part of regular tasks | GENERIC",
                "Users may enable or disable this feature | GENERIC",
                "Administrators may create this file for automation purposes | GENERIC",
                "Other software with the same command line parameters | GENERIC",
                "Legitimate scripts may contain this combination of options | GENERIC",
                "More than five failed attempts may also be triggered by a broken application | GENERIC",
                "Legacy applications | GENERIC",
                "Filter admin scripts | GENERIC",
                "Tune on VPN exits | SPECIFIC",
                "AcmeUpdater | SPECIFIC",
                "Administrators enabling remote desktop | SPECIFIC",
                "Not known yet | PLACEHOLDER",
                "False positives may occur, filter as needed | LIKELIHOOD_ONLY",
                "Limited, given that this binary is rarely seen | LIKELIHOOD_ONLY",
                "This search will also return statistics of normal mailboxes | ADVICE_ONLY",
            })
    void readsHowMuchItHelps(String text, Specificity specificity) {
        assertThat(ASSESSOR.assess(text, RuleContext.NONE).specificity()).isEqualTo(specificity);
    }
}
