package io.github.fplint.report;

import java.io.IOException;
import java.io.Writer;

/** Writes lines of text, and in the log of a GitHub workflow keeps them from being taken for commands. */
final class Lines {

    private final Writer out;
    private final boolean githubActions;

    Lines(Writer out, ReportOptions options) {
        this.out = out;
        this.githubActions = options.githubActions();
    }

    void line() throws IOException {
        out.write('\n');
    }

    void line(String text) throws IOException {
        out.write(githubActions ? harmless(text) : text);
        out.write('\n');
    }

    /**
     * The runner skips blanks before {@code ::} and finds the older {@code ##[} anywhere in a line. Only a path can
     * stand at the start of a line, and a path may start with {@code ./}. The bracket is replaced by one that takes as
     * many cells, so that carets stay where they are.
     */
    private static String harmless(String text) {
        String safe = text.replace("##[", "##(");
        String content = safe.stripLeading();
        return content.startsWith("::") ? safe.substring(0, safe.length() - content.length()) + "./" + content : safe;
    }
}
