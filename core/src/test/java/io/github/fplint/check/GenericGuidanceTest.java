package io.github.fplint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.assess.Assessment;
import io.github.fplint.assess.Assessor;
import io.github.fplint.assess.RuleContext;
import io.github.fplint.assess.Specificity;
import io.github.fplint.model.LogSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GenericGuidanceTest {

    @Test
    void tellsOfThePlainlyGeneric() {
        assertThat(Checked.sigma("FP106", "  - In-house tools of one team").messages())
                .containsExactly("'In-house tools of one team' is too general to write a filter from");
    }

    @Test
    void isSilentWhereTheModelDoubts() {
        String text = "Some programs of the plant that do the same";
        RuleContext rule =
                new RuleContext(Optional.of("Firewall Rule Added via Netsh"), Optional.empty(), LogSource.NONE);
        Assessment assessment = Assessor.create().assess(text, rule);
        assertThat(assessment.specificity()).isEqualTo(Specificity.GENERIC);
        assertThat(assessment.confidence()).isLessThan(0.7);
        assertThat(Checked.sigma("FP106", "  - " + text).messages()).isEmpty();
    }
}
