package io.github.fplint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.CheckInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of every check has its parts, and its examples do what it says. */
class PagesTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("^```(yaml|toml)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** A rule on a page and where it stands there. */
    record Example(CheckInfo check, String section, String language, String text) {
        @Override
        public String toString() {
            return check.code() + " " + section + " " + language;
        }
    }

    static Stream<CheckInfo> checks() {
        return Linter.checks().stream();
    }

    static Stream<Example> examples() {
        return checks().flatMap(check -> examples(check).stream());
    }

    private static List<Example> examples(CheckInfo check) {
        List<Example> examples = new ArrayList<>();
        String page = check.page();
        Matcher block = EXAMPLE.matcher(page);
        while (block.find()) {
            int heading = page.lastIndexOf("\n## ", block.start());
            String section = page.substring(heading + 4, page.indexOf('\n', heading + 1));
            examples.add(new Example(check, section, block.group(1), block.group(2)));
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("checks")
    void pageHasItsParts(CheckInfo check) {
        assertThat(check.page())
                .startsWith("# " + check.code() + ": " + check.name() + "\n")
                .contains("\n## Why it matters\n", "\n## Flagged\n", "\n## Accepted\n", "\n## How to fix it\n")
                .contains("\n## Settings\n");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreFoundAsMarked(Example example) {
        Linter linter = Linter.create(LintConfig.recommended());
        List<String> expected = Expectations.in(example.text());
        assertThat(Expectations.lines(linter.lint("example." + example.language(), example.text())
                        .findings()))
                .isEqualTo(expected);
        if (example.section().equals("Accepted")) {
            assertThat(expected).isEmpty();
        } else {
            assertThat(expected).anyMatch(line -> line.endsWith(example.check().code()));
        }
    }
}
