package io.github.fplint.terminal;

import io.github.fplint.finding.Severity;

/** ANSI colours, or none. */
public enum Palette {
    /** Text as it is. */
    PLAIN,
    /** Text between the codes that colour it. */
    ANSI;

    /** Colours where they are wanted. */
    public static Palette of(boolean colour) {
        return colour ? ANSI : PLAIN;
    }

    /** What has a severity, or names it. */
    public String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> wrap("1;31", text);
            case WARNING -> wrap("1;33", text);
            case INFO -> wrap("1;36", text);
        };
    }

    /** Line numbers, arrows and second labels. */
    public String frame(String text) {
        return wrap("1;34", text);
    }

    /** Headings, and what a line is about. */
    public String strong(String text) {
        return wrap("1", text);
    }

    /** Something of less weight. */
    public String faint(String text) {
        return wrap("2", text);
    }

    /** Something good. */
    public String good(String text) {
        return wrap("1;32", text);
    }

    /** Code, names, values. */
    public String code(String text) {
        return wrap("36", text);
    }

    private String wrap(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
