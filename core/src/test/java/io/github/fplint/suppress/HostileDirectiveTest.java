package io.github.fplint.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.lint.Linter;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands where a directive may, nothing is thrown, and every place and edit is in the file. */
class HostileDirectiveTest {

    private static final Linter LINTER =
            Linter.create(LintConfig.recommended().withToday(() -> LocalDate.of(2026, 11, 22)));

    private static final List<String> PIECES = List.of(
            "# fplint:",
            "#fplint: ",
            "fplint:",
            " ignore",
            "ignore-file",
            "[",
            "]",
            "[FP102]",
            "[FP102,FP103]",
            ",",
            "FP102",
            " FP",
            "until=",
            " until=2026-01-01",
            " until=9999999999-99-99",
            " reason",
            "#",
            " # ",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "'",
            "\"",
            "\"\"\"",
            "'''",
            "|",
            "|\n  ",
            ">-",
            "---\n",
            "- ",
            ": ",
            "\u0000",
            "\uFEFF",
            "\u2028",
            "\uD83D\uDE00",
            "\uD800",
            "\\",
            "falsepositives: []",
            "{",
            "}",
            "&a ",
            "*a",
            "%",
            "!!x ");

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of(PIECES).list().ofMaxSize(14).map(p -> String.join("", p));
    }

    @Provide
    Arbitrary<String> files() {
        return Combinators.combine(noise(), noise(), noise())
                .as((top, middle, end) -> top + "\ntitle: A\ndetection: {condition: a} " + middle
                        + "\nfalsepositives: [] " + end + "\nlevel: low\n");
    }

    @Property(tries = 1000)
    void yaml(@ForAll("files") String text) {
        check("a.yml", text);
    }

    @Property(tries = 500)
    void toml(@ForAll("noise") String top, @ForAll("noise") String end) {
        check("a.toml", top + "\n[rule]\nname = \"A\"\nquery = 'x'\nfalse_positives = [] " + end + "\n");
    }

    private static void check(String name, String text) {
        LintResult result = LINTER.lint(name, text);
        for (Finding finding : result.findings()) {
            assertThat(finding.location().end()).isLessThanOrEqualTo(text.length());
            finding.fix().ifPresent(fix -> {
                for (Edit edit : fix.edits()) {
                    assertThat(edit.location().end()).isLessThanOrEqualTo(text.length());
                }
            });
        }
        result.suppressed().forEach(s -> assertThat(s.directive().end()).isLessThanOrEqualTo(text.length()));
    }
}
