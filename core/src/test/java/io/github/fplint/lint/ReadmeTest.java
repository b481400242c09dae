package io.github.fplint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Preset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the README is the code of this class, and it works. */
class ReadmeTest {

    @TempDir
    private Path folder;

    @Test
    void embeddingWorksAsTheReadmeSays() throws IOException {
        Files.writeString(folder.resolve("rule.yml"), """
                title: Archive Created
                detection:
                  selection:
                    Image|endswith: '\\rar.exe'
                  condition: selection
                falsepositives:
                  - Unknown
                """);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lint(folder, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("rule.yml:7 'Unknown' names no benign cause\n");
    }

    @Test
    void theReadmeHasThisCode() throws IOException {
        String readme = Files.readString(repository().resolve("README.md"));
        String source =
                Files.readString(repository().resolve("core/src/test/java/io/github/fplint/lint/ReadmeTest.java"));
        int start = source.lastIndexOf("Linter linter =");
        String code = source.substring(start, source.indexOf("// end of the example", start))
                .replace("(folder)", "(Path.of(\"rules\"))")
                .replace("out.println", "System.out.println")
                .stripIndent()
                .strip();
        assertThat(readme.replaceAll("\\s+", " ")).contains(code.replaceAll("\\s+", " "));
    }

    private static void lint(Path folder, PrintStream out) {
        Linter linter = Linter.create(LintConfig.recommended().withPreset(Preset.STRICT));
        LintResult result = linter.lint(folder);
        for (Finding finding : result.findings()) {
            out.println(finding.path() + ":" + finding.location().startLine() + " " + finding.message());
        }
        // end of the example
    }

    private static Path repository() {
        Path module = Path.of("").toAbsolutePath();
        return Files.exists(module.resolve("README.md")) ? module : module.getParent();
    }
}
