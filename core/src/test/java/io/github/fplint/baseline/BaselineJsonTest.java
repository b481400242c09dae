package io.github.fplint.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.fplint.source.SourceFile;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineJsonTest {

    private static final BaselineEntry PLAIN = new BaselineEntry(
            Optional.of("3f1d1a52"),
            Optional.empty(),
            "FP103",
            "0123abcd",
            1,
            "rules/a.yml",
            Optional.empty(),
            Optional.empty());
    private static final BaselineEntry FULL = new BaselineEntry(
            Optional.empty(),
            Optional.of("A \"quoted\" title"),
            "FP106",
            "deadbeef",
            3,
            "rules/ü b.yml",
            Optional.of("waits for\nthe owner"),
            Optional.of(LocalDate.of(2027, 1, 31)));

    private static Baseline read(String text) throws BaselineException {
        return BaselineJson.read(SourceFile.of(Baseline.FILE_NAME, text));
    }

    private static final String TEXT = BaselineJson.write(new Baseline(List.of(FULL, PLAIN)));

    @Test
    void oneEntryALine() {
        assertThat(TEXT.lines().skip(2).toList())
                .containsExactly(
                        "  \"version\": 1,",
                        "  \"findings\": [",
                        "    {\"rule\": \"3f1d1a52\", \"code\": \"FP103\", \"text\": \"0123abcd\", \"path\": \"rules/a.yml\"},",
                        "    {\"title\": \"A \\\"quoted\\\" title\", \"code\": \"FP106\", \"text\": \"deadbeef\", \"count\": 3,"
                                + " \"path\": \"rules/ü b.yml\", \"reason\": \"waits for\\nthe owner\","
                                + " \"expires\": \"2027-01-31\"}",
                        "  ]",
                        "}");
        assertThat(BaselineJson.write(Baseline.EMPTY)).endsWith("\"findings\": []\n}\n");
    }

    @Test
    void readsWhatItWrites() throws BaselineException {
        assertThat(read(TEXT).entries()).containsExactly(PLAIN, FULL);
        assertThat(read(TEXT.replace("\n", "\r\n")).entries()).containsExactly(PLAIN, FULL);
        assertThat(read(BaselineJson.write(Baseline.EMPTY))).isEqualTo(Baseline.EMPTY);
    }

    @Test
    void theOrderOfEntriesDoesNotMatter() {
        List<BaselineEntry> entries = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            entries.add(new BaselineEntry(
                    Optional.of("id" + i / 3),
                    Optional.empty(),
                    "FP10" + i % 5,
                    "0000000" + i % 7,
                    1,
                    "p" + i,
                    Optional.empty(),
                    Optional.empty()));
        }
        String sorted = BaselineJson.write(new Baseline(entries));
        Collections.shuffle(entries, new Random(1));
        assertThat(BaselineJson.write(new Baseline(entries))).isEqualTo(sorted);
    }

    @Test
    void twiceTheSameEntryIsOne() throws BaselineException {
        String line =
                TEXT.lines().filter(l -> l.contains("3f1d1a52")).findFirst().orElseThrow();
        String more = line.replace("\"path\"", "\"count\": 2, \"path\"");
        Baseline baseline = read(TEXT.replace(line, line + "\n" + more));
        assertThat(baseline.entries()).hasSize(2);
        assertThat(baseline.count()).isEqualTo(5);
    }

    @Test
    void matchesItsSchema() throws Exception {
        try (InputStream in = BaselineJson.class.getResourceAsStream("fplint-baseline-1.schema.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains("\"$id\": \"" + BaselineJson.SCHEMA + "\"");
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
            assertThat(schema.validate(TEXT, InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(TEXT.replace("expires", "expire"), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"version\": 1 | \"version\": 2 | 3:14 | this fplint reads version 1",
                "\"expires\" | \"expire\" | 6: | an entry has no 'expire'",
                "2027-01-31 | soon | 6: | 'expires' is a date",
                "2027-01-31 | 2027-02-30 | 6: | 'expires' is a date",
                "\"count\": 3 | \"count\": 0 | 6: | 'count' is a whole number",
                "\"count\": 3 | \"count\": 99999999999 | 6: | 'count' is a whole number",
                "\"count\": 3 | \"count\": \"3\" | 6: | 'count' is a whole number",
                "\"code\": \"FP106\" | \"code\": 106 | 6: | 'code' is a text",
                "\"code\": \"FP106\", | `` | 6:5 | this entry has no 'code'",
                "\"findings\": [ | \"findings\": [ 7, | 4: | an entry of the baseline is an object",
                "\"findings\" | \"entries\" | 4: | a baseline has no 'entries'",
                "\"code\": \"FP106\" | \"code\": \"FP106\", \"code\": \"FP106\" | 6: | this is no JSON",
                "\"rules/a.yml\"}, | \"rules/a.yml\"} | 6: | this is no JSON",
                "\"version\" | <<<<<<< HEAD | 3: | this is no JSON",
            })
    void saysWhereItIsWrong(String old, String replacement, String place, String message) {
        Throwable problem = catchThrowable(() -> read(TEXT.replace(old, replacement)));
        assertThat(problem).isInstanceOf(BaselineException.class);
        var location = ((BaselineException) problem).location();
        assertThat(location.startLine() + ":" + location.startColumn()).startsWith(place.strip());
        assertThat(problem.getMessage()).startsWith(message.strip()).doesNotContain("\n");
    }

    @Test
    void namesAMergeConflict() {
        String conflict = TEXT.replace("  \"findings\": [\n", "  \"findings\": [\n<<<<<<< HEAD\n");
        assertThatThrownBy(() -> read(conflict))
                .isInstanceOf(BaselineException.class)
                .hasMessageStartingWith("a merge conflict is not resolved");
    }

    /** Whatever is cut off or put in: a baseline or a problem with a place. */
    @Test
    void neverFallsOver() {
        Random random = new Random(3);
        String signs = "{}[]\",:0aé\\\n\u0000\ud83d<-.";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder(TEXT);
            int changes = 1 + random.nextInt(4);
            for (int c = 0; c < changes; c++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setLength(Math.max(at, 1));
                    case 1 -> text.deleteCharAt(at).append(' ');
                    default -> text.insert(at, signs.charAt(random.nextInt(signs.length())));
                }
            }
            Throwable problem = catchThrowable(() -> read(text.toString()));
            if (problem != null) {
                assertThat(problem).as(text.toString()).isInstanceOf(BaselineException.class);
            }
        }
        for (String text :
                List.of("", "null", "[]", "{}", "[".repeat(5000), "{\"findings\": {}}", "{\"version\": 1}")) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(BaselineException.class);
        }
    }

    @Test
    void twoThousandEntriesStaySmall() throws BaselineException {
        List<BaselineEntry> entries = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            entries.add(new BaselineEntry(
                    Optional.of(String.format("3f1d1a52-6d5e-4c3a-9a55-%012d", i)),
                    Optional.empty(),
                    "FP103",
                    "0123abcd",
                    1,
                    "rules/windows/process_creation/proc_creation_win_tool_number_" + i + ".yml",
                    Optional.empty(),
                    Optional.empty()));
        }
        String text = BaselineJson.write(new Baseline(entries));
        assertThat(text.length()).isLessThan(400_000);
        assertThat(read(text).entries()).hasSize(2000);
    }
}
