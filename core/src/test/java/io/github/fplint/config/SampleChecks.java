package io.github.fplint.config;

import static io.github.fplint.finding.Severity.ERROR;
import static io.github.fplint.finding.Severity.INFO;
import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.CheckOption;
import java.util.List;

/** Checks for tests of configurations. */
final class SampleChecks {

    static final CheckOption MAX_LENGTH = CheckOption.number("max-length", 400, "the most characters");
    static final CheckOption WORDS = CheckOption.texts("words", List.of("x"), "some words");

    static final List<CheckInfo> ALL = List.of(
            CheckInfo.of("FP101", "missing-guidance", "", ERROR, ERROR, ERROR),
            CheckInfo.of("FP103", "placeholder-guidance", "", WARNING, WARNING, ERROR),
            CheckInfo.of("FP106", "generic-guidance", "", WARNING, INFO, WARNING),
            CheckInfo.of("FP107", "circular-guidance", "", INFO, INFO, WARNING),
            CheckInfo.of("FP205", "unfiltered-known-cause", "", null, null, INFO),
            CheckInfo.of("FP306", "overlong-statement", "", null, null, INFO).withOptions(MAX_LENGTH, WORDS));

    private SampleChecks() {}

    static CheckInfo of(String code) {
        return ALL.stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
    }
}
