package io.github.fplint.report;

import io.github.fplint.finding.Finding;
import io.github.fplint.terminal.Visible;

/** What is wrong and what would do, for formats that have one text for both. */
final class Message {

    private Message() {}

    /** On one line, every character visible. */
    static String of(Finding finding) {
        String message = Visible.line(finding.message());
        return finding.help().isEmpty()
                ? message
                : message + "; " + Visible.line(finding.help().get());
    }
}
