package io.github.fplint.load;

import static io.github.fplint.finding.Severity.ERROR;
import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.finding.CheckInfo;
import java.util.List;

/** The checks that reading a file can fail. */
public final class LoadChecks {

    static final CheckInfo UNREADABLE_FILE =
            CheckInfo.of("LD001", "unreadable-file", "the file cannot be read, or is not UTF-8", ERROR, ERROR, ERROR);
    static final CheckInfo SYNTAX_ERROR = CheckInfo.of(
            "LD002", "syntax-error", "a document of a rule file is no valid YAML or TOML", ERROR, ERROR, ERROR);
    static final CheckInfo DUPLICATE_KEY =
            CheckInfo.of("LD003", "duplicate-key", "a key stands twice in one mapping", WARNING, WARNING, ERROR);
    static final CheckInfo WRONG_GUIDANCE_TYPE = CheckInfo.of(
            "LD004", "wrong-guidance-type", "the guidance is not what the format asks for", ERROR, ERROR, ERROR);
    static final CheckInfo UNQUOTED_COLON = CheckInfo.of(
            "LD005",
            "unquoted-colon",
            "an item of the guidance became a mapping because of an unquoted ': '",
            ERROR,
            ERROR,
            ERROR);
    static final CheckInfo INPUT_TOO_LARGE =
            CheckInfo.of("LD006", "input-too-large", "the input goes over a limit", ERROR, ERROR, ERROR);

    private LoadChecks() {}

    /** All of them, sorted by code. */
    public static List<CheckInfo> all() {
        return List.of(
                UNREADABLE_FILE, SYNTAX_ERROR, DUPLICATE_KEY, WRONG_GUIDANCE_TYPE, UNQUOTED_COLON, INPUT_TOO_LARGE);
    }
}
