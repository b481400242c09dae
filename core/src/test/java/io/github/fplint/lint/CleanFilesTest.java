package io.github.fplint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanFilesTest {

    private static final String RULE = """
            title: Shares listed
            logsource:
                product: windows
            detection:
                selection:
                    Image: net.exe
                condition: selection
            """;

    @Test
    void namesRuleFilesWithoutFindings(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("good.yml"), RULE + "falsepositives:\n    - Nightly backup by Veeam\n");
        Files.writeString(folder.resolve("bad.yml"), RULE);
        Files.writeString(folder.resolve("no-rule.yml"), "a: b\n");

        LintResult result = Linter.create(LintConfig.recommended().withSelect(List.of("FP101")))
                .lint(folder);

        assertThat(result.findings()).isNotEmpty().allMatch(f -> f.path().endsWith("bad.yml"));
        assertThat(result.clean()).singleElement().asString().endsWith("good.yml");
    }
}
