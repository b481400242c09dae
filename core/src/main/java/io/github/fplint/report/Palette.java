package io.github.fplint.report;

import io.github.fplint.finding.Severity;

/** ANSI colours, or none. */
enum Palette {
    PLAIN,
    ANSI;

    static Palette of(ReportOptions options) {
        return options.colour() ? ANSI : PLAIN;
    }

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> wrap("1;31", text);
            case WARNING -> wrap("1;33", text);
            case INFO -> wrap("1;36", text);
        };
    }

    /** Line numbers, arrows and second labels. */
    String frame(String text) {
        return wrap("1;34", text);
    }

    String strong(String text) {
        return wrap("1", text);
    }

    String faint(String text) {
        return wrap("2", text);
    }

    String good(String text) {
        return wrap("1;32", text);
    }

    private String wrap(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
