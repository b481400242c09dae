package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void textIsUtf8() {
        Output out = new Output(bytes);

        String lock = "\uD83D\uDD12";
        for (int i = 0; i < 20_000; i++) {
            out.write(lock.charAt(0));
            out.write(lock.charAt(1));
        }
        out.line("\u00E9");
        out.close();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(lock.repeat(20_000) + "\u00E9\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ::error::x      | : :error::x
                    a::b            | a::b
                    '  ::warning::' | '  : :warning::'
                    : :             | : :
                    x ##[group]     | x ## [group]
                    ##              | ##
                    """)
    void guardDisarmsWorkflowCommands(String text, String safe) {
        Output out = new Output(bytes);
        out.guard(true);
        out.line("first");
        out.write(text.substring(0, 1));
        out.line(text.substring(1));
        out.line("last");
        out.close();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("first\n" + safe + "\nlast\n");
    }

    @Test
    void guardLooksAtEveryLineOfALongText() {
        Output out = new Output(bytes);
        out.guard(true);
        for (int i = 0; i < 5_000; i++) {
            out.write("::x\r\n");
        }
        out.close();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(": :x\r\n".repeat(5_000));
    }
}
