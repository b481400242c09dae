package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Severity;
import io.github.fplint.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailLevelTest {

    @ParameterizedTest
    @CsvSource({
        "warning,    , '',  false",
        "warning,    , i,   false",
        "warning,    , w,   true",
        "warning,    , e,   true",
        "error,      , iw,  false",
        "error,      , iwe, true",
        "info,       , i,   true",
        "info,       , w,   true",
        "info,       , '',  false",
        "never,      , iwe, false",
        "warning,   2, ww,  false",
        "warning,   2, www, true",
        "warning,   2, e,   true",
        "error,     0, w,   true",
        "error,     1, w,   false",
        "info,      1, wi,  true",
        "info,      1, w,   false",
        "never,     0, w,   false",
    })
    void whichFindingsFail(String level, Integer maxWarnings, String severities, boolean fails) {
        FailLevel failLevel =
                new FailLevel(level, maxWarnings == null ? OptionalInt.empty() : OptionalInt.of(maxWarnings));

        assertThat(failLevel.fails(result(severities))).isEqualTo(fails);
    }

    private static LintResult result(String severities) {
        SourceFile source = SourceFile.of("a.yml", "x");
        List<Finding> findings = severities
                .chars()
                .mapToObj(c -> Stream.of(Severity.values())
                        .filter(s -> s.id().charAt(0) == c)
                        .findFirst()
                        .orElseThrow())
                .map(s -> Finding.of(
                        CheckInfo.of("FP103", "placeholder-guidance", "", s, s, s),
                        s,
                        source,
                        source.locate(0, 1),
                        Optional.empty(),
                        ""))
                .toList();
        return new LintResult(findings, List.of(), 1, Map.of());
    }
}
