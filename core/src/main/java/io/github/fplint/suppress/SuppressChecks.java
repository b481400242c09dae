package io.github.fplint.suppress;

import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.finding.CheckInfo;
import java.util.List;

/** The checks on directives themselves. */
public final class SuppressChecks {

    static final CheckInfo WITHOUT_REASON =
            CheckInfo.of("SUP001", "ignore-without-reason", "an ignore gives no reason", WARNING, WARNING, WARNING);
    static final CheckInfo UNUSED =
            CheckInfo.of("SUP002", "unused-ignore", "an ignore silences nothing", WARNING, WARNING, WARNING);
    static final CheckInfo UNKNOWN_CODE =
            CheckInfo.of("SUP003", "unknown-code", "an ignore names no check that exists", WARNING, WARNING, WARNING);
    static final CheckInfo EXPIRED =
            CheckInfo.of("SUP004", "expired-ignore", "the date of an ignore has passed", WARNING, WARNING, WARNING);

    private SuppressChecks() {}

    /** All of them, sorted by code. */
    public static List<CheckInfo> all() {
        return List.of(WITHOUT_REASON, UNUSED, UNKNOWN_CODE, EXPIRED);
    }
}
