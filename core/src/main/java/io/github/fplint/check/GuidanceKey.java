package io.github.fplint.check;

import io.github.fplint.model.RuleFormat;

/** The field in which each format keeps its guidance. */
final class GuidanceKey {

    private GuidanceKey() {}

    static String of(RuleFormat format) {
        return switch (format) {
            case SIGMA -> "falsepositives";
            case SPLUNK -> "known_false_positives";
            case ELASTIC -> "false_positives";
        };
    }
}
