package io.github.fplint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.assess.Assessor;
import io.github.fplint.assess.RuleContext;
import io.github.fplint.assess.Specificity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikelihoodOnlyGuidanceTest {

    @ParameterizedTest
    @ValueSource(strings = {"Low", "False positives should be rare", "Hardly any, as nobody starts it this way"})
    void tellsOfPlainOdds(String odds) {
        assertThat(Checked.sigma("FP104", "  - " + odds).messages())
                .containsExactly("'" + odds + "' says how often, but not which benign activity to expect");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rare, as legitimate clients do not send it",
            })
    void isSilentWhereTheReasonHalfNamesACause(String odds) {
        assertThat(Assessor.create().assess(odds, RuleContext.NONE).specificity())
                .isEqualTo(Specificity.LIKELIHOOD_ONLY);
        assertThat(Checked.sigma("FP104", "  - " + odds).messages()).isEmpty();
    }
}
