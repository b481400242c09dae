package io.github.fplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.source.SourceFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The expected values are those of the tests of GitHub's upload action. */
class LineHashesTest {

    private static final String[] GREETINGS = {
        "e9496ae3ebfced30:1",
        "fb7c023a8b9ccb3f:1",
        "ce8ba1a563dcdaca:1",
        "e20e36e16fcb0cc8:1",
        "b3edc88f2938467e:1",
        "c8e28b0b4002a3a0:1",
        "c129715d7a2bc9a3:1"
    };

    @Test
    void hashesAnEmptyFile() {
        assertHashes("", "c129715d7a2bc9a3:1");
    }

    @Test
    void leavesOutBlanksAndTabs() {
        assertHashes(
                " a\nb\n  \t\tc\n d",
                "271789c17abda88f:1",
                "54703d4cd895b18:1",
                "180aee12dab6264:1",
                "a23a3dc5e078b07b:1");
    }

    @Test
    void takesAllLineEndsForTheSame() {
        assertHashes(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", GREETINGS);
        assertHashes(" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r", GREETINGS);
        assertHashes(" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n", GREETINGS);
        assertHashes(" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n", GREETINGS);
    }

    @Test
    void numbersEqualLines() {
        assertHashes(
                "Lorem ipsum dolor sit amet.\n".repeat(10),
                "a7f2ff13bc495cf2:1",
                "a7f2ff13bc495cf2:2",
                "a7f2ff13bc495cf2:3",
                "a7f2ff13bc495cf2:4",
                "a7f2ff13bc495cf2:5",
                "a7f2ff13bc495cf2:6",
                "a7f2ff1481e87703:1",
                "a9cf91f7bbf1862b:1",
                "55ec222b86bcae53:1",
                "cc97dc7b1d7d8f7b:1",
                "c129715d7a2bc9a3:1");
    }

    @Test
    void seesTheByteOrderMarkAsTheActionDoes() {
        SourceFile marked = SourceFile.decode("a", "\uFEFFa".getBytes(StandardCharsets.UTF_8));
        assertThat(LineHashes.of(marked).orElseThrow().of(1))
                .isEqualTo(LineHashes.of("\uFEFFa").of(1));
    }

    @Test
    void leavesOutWhatTheActionReadsOtherwise() {
        assertThat(LineHashes.of(SourceFile.decode("a", "\uFEFFa".getBytes(StandardCharsets.UTF_16BE))))
                .isEmpty();
        assertThat(LineHashes.of(SourceFile.decode("a", new byte[] {'a', (byte) 0xC3})))
                .isEmpty();
    }

    private static void assertHashes(String text, String... expected) {
        LineHashes hashes = LineHashes.of(text);
        int lines = SourceFile.of("a", text).lineCount();
        assertThat(lines).isEqualTo(expected.length);
        for (int line = 1; line <= lines; line++) {
            assertThat(hashes.of(line)).as("line " + line).isEqualTo(expected[line - 1]);
        }
    }
}
