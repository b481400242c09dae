package io.github.fplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.terminal.Visible;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class ViewTest {

    private static final String LONG = "0123456789".repeat(20);

    @Test
    void showsAShortLineWhole() {
        View view = View.around("\ta管b", 2, 3, 40);
        assertThat(view.text()).isEqualTo("    a管b");
        assertThat(view.cell(2)).isEqualTo(5);
        assertThat(view.cell(3)).isEqualTo(7);
    }

    @Test
    void showsTheStartOfALongLine() {
        assertThat(View.around(LONG, 0, 3, 20).text()).isEqualTo("012345678901234567…");
    }

    @Test
    void showsTheMiddleOfALongLine() {
        View view = View.around(LONG, 100, 104, 20);
        assertThat(view.text()).isEqualTo("…345678901234567890…");
        assertThat(view.cell(100)).isEqualTo(8);
        assertThat(view.text().charAt(8)).isEqualTo('0');
    }

    @Test
    void showsTheEndOfALongLine() {
        assertThat(View.around(LONG, 197, 200, 20).text()).isEqualTo("…234567890123456789");
    }

    @Test
    void showsTheStartOfALongRange() {
        View view = View.around(LONG, 50, 150, 20);
        assertThat(view.shows(50)).isTrue();
        assertThat(view.shows(150)).isFalse();
        assertThat(view.cell(150)).isEqualTo(19);
    }

    @Property
    void neverIsWiderThanAsked(
            @ForAll @NotEmpty String text,
            @ForAll @IntRange(max = 1000) int at,
            @ForAll @IntRange(min = 36) int width) {
        String line = text.replaceAll("[\\r\\n]", " ").repeat(3);
        int start = at % line.length();
        View view = View.around(line, start, line.length(), width % 200 + 36);
        assertThat(Visible.width(view.text())).isLessThanOrEqualTo(width % 200 + 36);
        assertThat(view.shows(start)).isTrue();
        assertThat(view.cell(start)).isBetween(0, width % 200 + 36);
    }
}
