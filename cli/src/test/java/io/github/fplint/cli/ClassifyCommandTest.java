package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.assess.Assessment;
import io.github.fplint.assess.Category;
import io.github.fplint.assess.Evidence;
import io.github.fplint.assess.Specificity;
import io.github.fplint.terminal.Palette;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassifyCommandTest {

    @Test
    void statementIsToldInWords() {
        Run run = Run.of("classify", "Nessus", "scans");

        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).startsWith("Nessus scans\n").contains("Categories", "Specificity", "Circular     no");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void statementIsToldInJson() throws Json.BadJson {
        Map<?, ?> answer = Json.object(
                Run.of("classify", "--json", "\"Nessus\" \u00FC\u1F512").out());

        assertThat(answer.get("text")).isEqualTo("\"Nessus\" \u00FC\u1F512");
        assertThat(answer.keySet().toString()).isEqualTo("[text, categories, specificity, circular, evidence]");
    }

    @Test
    void linesAreAnsweredInOrderWithTheirIds() throws Json.BadJson {
        Run run = lines("""
                \uFEFF{"id": "b", "text": "Unknown"}

                {"id": 7, "text": "Nessus", "rule_title": "Port Scan", "format": "sigma", "logsource": {"product": "windows", "category": ["x"], "date": {}}}
                {"text": "Nessus", "logsource": {"asset_type": ["Endpoint"], "data_source": ["a", "b"]}, "format": null}
                {"id": null, "text": null}
                """);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        List<String> answers = run.out().lines().toList();
        assertThat(answers).hasSize(4);
        assertThat(answers.get(0)).startsWith("{\"id\":\"b\",\"categories\":[");
        assertThat(answers.get(1)).startsWith("{\"id\":7,\"categories\":[");
        assertThat(answers.get(2)).startsWith("{\"categories\":[");
        assertThat(answers.get(3)).startsWith("{\"id\":null,").contains("\"specificity\":\"missing\"");
        assertThat(Json.object(answers.get(0)).keySet().toString())
                .isEqualTo("[id, categories, specificity, circular, evidence]");
    }

    @Test
    void badLinesAreToldOfAndTheOthersAnswered() {
        Run run = lines("""
                {"id": 1, "text": "Nessus"}
                {"id": 2, "text": "Nessus"
                [1]
                {"id": 4}
                {"id": 5, "text": ["Nessus"]}
                {"id": {}, "text": "Nessus"}
                {"id": 7, "text": "Nessus", "format": "yara"}
                {"id": 8, "text": "Nessus"} {}
                {"id": 9, "text": "Nessus"}
                """);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out().lines().map(l -> l.substring(0, 7)))
                .containsExactly("{\"id\":1", "{\"id\":7", "{\"id\":9");
        assertThat(run.err().lines()).hasSize(6);
        assertThat(run.err())
                .startsWith("fplint: line 2: no JSON: ")
                .contains(
                        "line 3: no JSON object\n",
                        "line 4: no \"text\"\n",
                        "line 5: \"text\" is no string\n",
                        "line 6: \"id\" is neither string nor number\n",
                        "line 8: something follows the object\n");
    }

    private static Run lines(String input) {
        return Run.in(Path.of(""), Map.of(), input, "classify", "--jsonl");
    }

    @Test
    void evidenceIsUnderlined() {
        String text = "\u5E73\u4EEE Backup agents\tand scripts";
        Assessment assessment = new Assessment(
                Set.of(Category.BACKUP_RECOVERY, Category.ADMIN_SCRIPT),
                Specificity.SPECIFIC,
                true,
                List.of(
                        new Evidence(3, 16, Optional.of(Category.BACKUP_RECOVERY), "lexicon: backup agent"),
                        new Evidence(21, 28, Optional.empty(), "a plural")));

        assertThat(print(text, assessment)).isEqualTo("""
                        \u5E73\u4EEE Backup agents and scripts
                             ^^^^^^^^^^^^^ backup-recovery: lexicon: backup agent
                                               ^^^^^^^ a plural

                        Categories   admin-script: a script run by IT does it
                                     backup-recovery: backup, restore or replication does it
                        Specificity  specific: it names something that a filter or a triage question can be written from
                        Circular     yes: it only says that what the rule detects may be legitimate
                        """);
    }

    @Test
    void longStatementsAreBroken() {
        String text = "word ".repeat(30).strip() + "\nand\u001B[31m more";
        Assessment assessment = new Assessment(
                Set.of(), Specificity.GENERIC, false, List.of(new Evidence(85, 99, Optional.empty(), "across")));

        String printed = print(text, assessment);

        assertThat(printed).doesNotContain("\u001B");
        assertThat(printed.lines().limit(6))
                .containsExactly(
                        "word ".repeat(18).strip(),
                        " ".repeat(85) + "^^^^",
                        "word ".repeat(12).strip(),
                        "^^^^^^^^^ across",
                        "and [31m more",
                        "");
    }

    private static String print(String text, Assessment assessment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Output out = new Output(bytes);
        new AssessmentText(text, assessment, Palette.PLAIN).print(out);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
