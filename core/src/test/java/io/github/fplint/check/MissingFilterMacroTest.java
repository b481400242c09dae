package io.github.fplint.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingFilterMacroTest {

    private static final String ADVICE = "Print servers do this. Please update the filter macros to remove them.";

    @ParameterizedTest
    @ValueSource(strings = {"index=wineventlog", "'index=wineventlog | `security_content_ctime(firstTime)`'"})
    void findsAMacroThatIsNotCalled(String search) {
        Checked checked = Checked.splunk("FP208", search, ADVICE);
        assertThat(checked.places()).containsExactly("filter macros");
        assertThat(checked.related()).containsExactly(search);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'index=wineventlog | `netsh_filter`'", "'index=wineventlog | `netsh_filter(host)` '"})
    void leavesACalledMacroAlone(String search) {
        assertThat(Checked.splunk("FP208", search, ADVICE).messages()).isEmpty();
        assertThat(Checked.splunk("FP208", "index=wineventlog", "Print servers. Filter as needed.")
                        .messages())
                .isEmpty();
    }
}
