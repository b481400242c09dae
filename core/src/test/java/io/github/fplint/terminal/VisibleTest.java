package io.github.fplint.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "é, 1",
        "e\u0301, 1",
        "管, 2",
        "ｱ, 1",
        "Ａ, 2",
        "한, 2",
        "\u1112\u1161\u11ab, 2",
        "🚀, 2",
        "👩\u200D🚀, 4",
        "→, 1",
        "\u202E, 8"
    })
    void measuresCells(String text, int cells) {
        assertThat(Visible.width(text)).isEqualTo(cells);
    }

    @Test
    void escapesWhatSteersATerminal() {
        assertThat(Visible.line("a\u001b[2J\u0000\u009b\u202e\u2066\u200b\u2028\ud800b"))
                .isEqualTo("a\\u{1b}[2J\\u{0}\\u{9b}\\u{202e}\\u{2066}\\u{200b}\\u{2028}\\u{d800}b");
    }

    @Test
    void keepsATextOnOneLine() {
        assertThat(Visible.line("\none\r\n  two \n\n\tthree  four\n")).isEqualTo("one two three  four");
    }

    @Test
    void keepsWhatAUserTypedToTheLetter() {
        assertThat(Visible.of("\na  b\t\u001b[2J\u202e")).isEqualTo("\\na  b\\t\\u{1b}[2J\\u{202e}");
    }

    @Test
    void coloursTakeNoCells() {
        assertThat(Visible.width(Palette.ANSI.code("ab"))).isEqualTo(2);
        assertThat(Palette.PLAIN.code("ab")).isEqualTo("ab");
    }

    @Test
    void clipsAtACell() {
        assertThat(Visible.clip("管理者の作業", 12)).isEqualTo("管理者の作業");
        assertThat(Visible.clip("管理者の作業", 11)).isEqualTo("管理者の作…");
        assertThat(Visible.clip("管理者の作業", 10)).isEqualTo("管理者の…");
        assertThat(Visible.clip("one two three", 8)).isEqualTo("one two…");
    }
}
