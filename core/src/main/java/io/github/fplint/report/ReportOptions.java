package io.github.fplint.report;

import java.util.Objects;
import java.util.Optional;

/**
 * How a report is written, as far as its format leaves a choice. A format ignores what does not concern it.
 *
 * @param toolVersion the version of fplint, for SARIF, JUnit and HTML
 * @param colour whether the human and concise formats use ANSI colours
 * @param width how many cells a line of the terminal has; longer source lines are shown in part. At least 40
 * @param statistics whether the human and concise formats end with a table by code; the human one has it anyway,
 *     unless it is quiet
 * @param quiet whether the human, concise and GitHub formats leave out infos and the summary; formats for
 *     machines stay complete
 * @param githubActions whether the report goes to the log of a GitHub workflow, in which no text of a rule may be taken
 *     for a workflow command
 * @param sourceRoot the folder that paths are relative to, as a {@code file:} URI that ends with {@code /}; SARIF
 *     names it as {@code %SRCROOT%}, HTML shows the name of the last folder
 * @param suppressed whether what directives silence is reported as such, in the formats that can say so
 */
public record ReportOptions(
        String toolVersion,
        boolean colour,
        int width,
        boolean statistics,
        boolean quiet,
        boolean githubActions,
        Optional<String> sourceRoot,
        boolean suppressed) {

    private static final int DEFAULT_WIDTH = 100;
    private static final int MINIMAL_WIDTH = 40;

    public ReportOptions {
        Objects.requireNonNull(toolVersion);
        width = Math.max(MINIMAL_WIDTH, width);
        if (sourceRoot.isPresent() && !sourceRoot.get().endsWith("/")) {
            throw new IllegalArgumentException("no folder: " + sourceRoot.get());
        }
    }

    /** No colour, 100 cells, everything reported. */
    public static ReportOptions of(String toolVersion) {
        return new ReportOptions(toolVersion, false, DEFAULT_WIDTH, false, false, false, Optional.empty(), false);
    }

    /** The same with another {@link #colour()}. */
    public ReportOptions withColour(boolean value) {
        return new ReportOptions(toolVersion, value, width, statistics, quiet, githubActions, sourceRoot, suppressed);
    }

    /** The same with another {@link #width()}. */
    public ReportOptions withWidth(int value) {
        return new ReportOptions(toolVersion, colour, value, statistics, quiet, githubActions, sourceRoot, suppressed);
    }

    /** The same with another {@link #statistics()}. */
    public ReportOptions withStatistics(boolean value) {
        return new ReportOptions(toolVersion, colour, width, value, quiet, githubActions, sourceRoot, suppressed);
    }

    /** The same with another {@link #quiet()}. */
    public ReportOptions withQuiet(boolean value) {
        return new ReportOptions(toolVersion, colour, width, statistics, value, githubActions, sourceRoot, suppressed);
    }

    /** The same with another {@link #githubActions()}. */
    public ReportOptions withGithubActions(boolean value) {
        return new ReportOptions(toolVersion, colour, width, statistics, quiet, value, sourceRoot, suppressed);
    }

    /** The same with a {@link #sourceRoot()}. */
    public ReportOptions withSourceRoot(String uri) {
        return new ReportOptions(
                toolVersion, colour, width, statistics, quiet, githubActions, Optional.of(uri), suppressed);
    }

    /** The same with another {@link #suppressed()}. */
    public ReportOptions withSuppressed(boolean value) {
        return new ReportOptions(toolVersion, colour, width, statistics, quiet, githubActions, sourceRoot, value);
    }
}
