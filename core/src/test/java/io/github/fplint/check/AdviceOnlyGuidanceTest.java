package io.github.fplint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.assess.Assessor;
import io.github.fplint.assess.RuleContext;
import io.github.fplint.assess.Specificity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceOnlyGuidanceTest {

    private static final String PLAIN = "Verify the user and the target address before you escalate";

    @Test
    void tellsOfPlainAdvice() {
        assertThat(Checked.sigma("FP105", "  - " + PLAIN).messages())
                .containsExactly("'" + PLAIN + "' says what to do, but not which benign activity to expect");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Verify whether an administrator added the rule",
                "Check that no installation was under way",
                "Make sure that the use was not benign before you escalate",
                "If the lookup is not kept up to date, review the results",
            })
    void isSilentWhereAdviceHalfNamesACause(String advice) {
        assertThat(Assessor.create().assess(advice, RuleContext.NONE).specificity())
                .isEqualTo(Specificity.ADVICE_ONLY);
        assertThat(Checked.sigma("FP105", "  - " + advice).messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If this is normal at your site, consider adding exceptions",
                "If the alert turns out noisy, consider adding exceptions",
            })
    void tellsOfAdviceForTheCaseThatTheAlertIsExpected(String advice) {
        assertThat(Checked.sigma("FP105", "  - " + advice).messages()).hasSize(1);
    }

    @Test
    void takesAdviceBesideOddsForOdds() {
        assertThat(Assessor.create()
                        .assess("False positives do occur and tuning may be required", RuleContext.NONE)
                        .specificity())
                .isEqualTo(Specificity.LIKELIHOOD_ONLY);
        assertThat(Assessor.create()
                        .assess("False positives are unknown, tuning may be required", RuleContext.NONE)
                        .specificity())
                .isEqualTo(Specificity.PLACEHOLDER);
    }

    @Test
    void isSilentWhereAnotherStatementHalfNamesACause() {
        assertThat(Checked.sigma("FP105", "  - " + PLAIN, "  - Verify whether an administrator added the rule")
                        .messages())
                .isEmpty();
    }
}
