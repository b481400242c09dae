package io.github.fplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProgressLineTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Output err = new Output(bytes);

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    @Timeout(10)
    void tellsHowFarItHasComeAndCleansUp() throws Exception {
        try (ProgressLine line = ProgressLine.start(err, 1)) {
            line.read(1_000, 7_943);
            while (!printed().contains("fplint: 1,000 of 7,943 files read")) {
                Thread.sleep(5);
            }
        }

        assertThat(printed()).endsWith("\r\u001B[K").doesNotContain("\n");
    }

    @Test
    void whatIsQuickPrintsNothing() {
        try (ProgressLine line = ProgressLine.start(err, 1_000)) {
            line.read(1, 1);
        }

        assertThat(printed()).isEmpty();
    }
}
