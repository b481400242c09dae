package io.github.fplint.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.model.LogSource;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTest {

    private static final Assessor ASSESSOR = Assessor.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Unknown | | placeholder",
                "None that we know of | | placeholder",
                "Unlikely | | likelihood-only",
                "Filter as needed | | advice-only",
                "Administrators may run this command | admin-activity | generic",
                "Nessus and other vulnerability scanners | scanner-inventory | specific",
                "Backup software that reads the hive | backup-recovery | specific",
                "Penetration tests | security-testing | specific",
                "Terraform or another infrastructure-as-code tool | automation-pipeline | specific",
            })
    void labels(String text, String categories, String specificity) {
        Assessment assessment = ASSESSOR.assess(text, RuleContext.NONE);
        assertThat(assessment.categories().stream().map(Category::id))
                .containsExactlyInAnyOrder(categories == null ? new String[0] : categories.split(","));
        assertThat(assessment.specificity().id()).isEqualTo(specificity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Legitimate use of AnyDesk | AnyDesk Execution | true",
                "Administrators who export certificates | Certificate Export | false",
                "Log rotation | Syslog Files Cleared | false",
            })
    void circular(String text, String title, boolean circular) {
        RuleContext context = new RuleContext(Optional.of(title), Optional.empty(), LogSource.NONE);
        assertThat(ASSESSOR.assess(text, context).circular()).isEqualTo(circular);
    }
}
