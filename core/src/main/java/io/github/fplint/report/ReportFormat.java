package io.github.fplint.report;

import java.util.Optional;

/** The forms in which findings can be written. */
public enum ReportFormat {
    /** For a person at a terminal: the place in the rule, what is wrong with it, and a summary. */
    HUMAN("human"),
    /** {@code path:line:col: warning[FP103] message}, one a line. */
    CONCISE("concise"),
    /** One JSON object, described by {@code fplint-report-1.schema.json}. */
    JSON("json"),
    /** One JSON object a finding, one a line. */
    JSON_LINES("jsonl"),
    /** SARIF 2.1.0 as GitHub code scanning reads it. */
    SARIF("sarif"),
    /** Workflow commands that GitHub Actions turns into annotations. */
    GITHUB("github"),
    /** GitLab's code quality report. */
    GITLAB("gitlab"),
    /** A JUnit test report. */
    JUNIT("junit"),
    /** Checkstyle's XML. */
    CHECKSTYLE("checkstyle"),
    /** One object with diagnostics for reviewdog. */
    RDJSON("rdjson"),
    /** Diagnostics for reviewdog, one a line. */
    RDJSON_LINES("rdjsonl"),
    /** Markdown tables for a comment on a pull or merge request. */
    MARKDOWN("markdown"),
    /** One page with figures, charts and a table to filter, which needs nothing but a browser. */
    HTML("html");

    private final String id;

    ReportFormat(String id) {
        this.id = id;
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }

    /** The format with the given {@link #id()}. */
    public static Optional<ReportFormat> of(String id) {
        for (ReportFormat format : values()) {
            if (format.id.equals(id)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** What writes this format. */
    public Reporter reporter() {
        return switch (this) {
            case HUMAN -> new HumanReport();
            case CONCISE -> new ConciseReport();
            case JSON -> new JsonReport();
            case JSON_LINES -> new JsonLinesReport();
            case SARIF -> new SarifReport();
            case GITHUB -> new GitHubReport();
            case GITLAB -> new GitLabReport();
            case JUNIT -> new JUnitReport();
            case CHECKSTYLE -> new CheckstyleReport();
            case RDJSON -> new RdJsonReport();
            case RDJSON_LINES -> new RdJsonLinesReport();
            case MARKDOWN -> new MarkdownReport();
            case HTML -> new HtmlReport();
        };
    }
}
