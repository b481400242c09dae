package io.github.fplint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceFileTest {

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() {
        byte[] plain = "title: caf\u00e9".getBytes(StandardCharsets.UTF_8);
        byte[] marked = "\uFEFFtitle: caf\u00e9".getBytes(StandardCharsets.UTF_8);
        assertThat(SourceFile.decode("a.yml", plain).text()).isEqualTo("title: caf\u00e9");
        assertThat(SourceFile.decode("a.yml", plain).byteOrderMark()).isFalse();
        assertThat(SourceFile.decode("a.yml", marked).text()).isEqualTo("title: caf\u00e9");
        assertThat(SourceFile.decode("a.yml", marked).byteOrderMark()).isTrue();
    }

    @Test
    void readsUtf16ByItsByteOrderMark() {
        byte[] big = "\uFEFFa: \uD83D\uDE00".getBytes(StandardCharsets.UTF_16BE);
        byte[] little = "\uFEFFa: \uD83D\uDE00".getBytes(StandardCharsets.UTF_16LE);
        assertThat(SourceFile.decode("a.yml", big).text()).isEqualTo("a: \uD83D\uDE00");
        assertThat(SourceFile.decode("a.yml", little).text()).isEqualTo("a: \uD83D\uDE00");
        assertThat(SourceFile.decode("a.yml", little).charset()).isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(SourceFile.decode("a.yml", little).malformedAt()).isEmpty();
    }

    @Test
    void tellsTheFirstByteThatIsNoUtf8() {
        byte[] bytes = {'a', (byte) 0xC3, (byte) 0xA9, (byte) 0xE9, 'b', (byte) 0xFF};
        SourceFile source = SourceFile.decode("a.yml", bytes);
        assertThat(source.text()).isEqualTo("a\u00e9\uFFFDb\uFFFD");
        assertThat(source.malformedAt()).hasValue(2);
    }

    @Test
    void takesAReplacementCharacterThatIsWrittenForWhatItIs() {
        SourceFile source = SourceFile.decode("a.yml", "a\uFFFDb".getBytes(StandardCharsets.UTF_8));
        assertThat(source.malformedAt()).isEmpty();
    }

    @Test
    void tellsASequenceThatIsCutOff() {
        assertThat(SourceFile.decode("a.yml", new byte[] {'a', (byte) 0xE2, (byte) 0x82})
                        .malformedAt())
                .hasValue(1);
        assertThat(SourceFile.decode("a.yml", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'})
                        .malformedAt())
                .hasValue(0);
    }

    @Test
    void countsLinesByAnyLineEnd() {
        SourceFile source = SourceFile.of("a.yml", "one\ntwo\r\nthree\rfour\n");
        assertThat(source.lineCount()).isEqualTo(5);
        assertThat(source.line(2)).isEqualTo("two");
        assertThat(source.line(3)).isEqualTo("three");
        assertThat(source.line(4)).isEqualTo("four");
        assertThat(source.line(5)).isEmpty();
        assertThat(source.lineStart(4)).isEqualTo(15);
    }

    @Test
    void locatesInUtf16Units() {
        SourceFile source = SourceFile.of("a.yml", "a\n\uD83D\uDE00 b\n");
        Location b = source.locate(5, 6);
        assertThat(b).isEqualTo(new Location(5, 6, 2, 4, 2, 5));
        assertThat(source.text(b)).isEqualTo("b");
        assertThat(source.locate(0, 7).singleLine()).isFalse();
    }

    @Test
    void locatesTheEndOfTheText() {
        assertThat(SourceFile.of("a.yml", "").locate(0, 0)).isEqualTo(new Location(0, 0, 1, 1, 1, 1));
        assertThat(SourceFile.of("a.yml", "a\n").locate(2, 2)).isEqualTo(new Location(2, 2, 2, 1, 2, 1));
    }

    @Test
    void refusesPlacesOutsideTheText() {
        SourceFile source = SourceFile.of("a.yml", "abc");
        assertThatThrownBy(() -> source.locate(2, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> source.locate(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
