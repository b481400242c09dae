package io.github.fplint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.config.LintConfig;
import io.github.fplint.finding.Finding;
import io.github.fplint.fixtures.Fixture;
import io.github.fplint.fixtures.Fixtures;
import io.github.fplint.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixturesTest {

    private static final Linter LINTER = Linter.create(LintConfig.recommended());

    static Stream<Fixture> ok() {
        return Fixtures.in("ok").stream();
    }

    static Stream<Fixture> flagged() {
        return Fixtures.in("flagged").stream();
    }

    static Stream<Fixture> broken() {
        return Fixtures.in("broken").stream().filter(f -> !f.path().endsWith(".expected"));
    }

    @ParameterizedTest
    @MethodSource("ok")
    void silent(Fixture fixture) {
        assertThat(Expectations.places(findings(fixture))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("flagged")
    void flaggedWhereTheCommentSays(Fixture fixture) {
        String text = SourceFile.decode(fixture.path(), fixture.bytes()).text();
        List<Finding> findings = findings(fixture);
        assertThat(Expectations.lines(findings))
                .isEqualTo(Expectations.in(text))
                .isNotEmpty();
        assertThat(Expectations.places(findings)).containsAll(Expectations.placesIn(text));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void brokenAsExpected(Fixture fixture) {
        String stem = fixture.path().substring(0, fixture.path().lastIndexOf('.'));
        String expected = Fixtures.in("broken").stream()
                .filter(f -> f.path().equals(stem + ".expected"))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(Expectations.places(findings(fixture)))
                .isEqualTo(expected.lines().filter(l -> !l.isBlank()).sorted().toList());
    }

    private static List<Finding> findings(Fixture fixture) {
        return LINTER.lint(SourceFile.decode(fixture.path(), fixture.bytes()), false)
                .findings();
    }
}
