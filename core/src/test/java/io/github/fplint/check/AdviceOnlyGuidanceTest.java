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
            })
    void isSilentWhereAdviceHalfNamesACause(String advice) {
        assertThat(Assessor.create().assess(advice, RuleContext.NONE).specificity())
                .isEqualTo(Specificity.ADVICE_ONLY);
        assertThat(Checked.sigma("FP105", "  - " + advice).messages()).isEmpty();
    }

    @Test
    void isSilentWhereAnotherStatementHalfNamesACause() {
        assertThat(Checked.sigma("FP105", "  - " + PLAIN, "  - Verify whether an administrator added the rule")
                        .messages())
                .isEmpty();
    }
}
