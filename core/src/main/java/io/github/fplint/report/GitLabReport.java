package io.github.fplint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Severity;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * GitLab's code quality report.
 *
 * <p>GitLab tells new findings from known ones by their fingerprints. They depend on the text that is concerned but not
 * on its line, so that a finding stays the same when lines are added above it.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">Its format</a>
 */
final class GitLabReport implements Reporter {

    @Override
    public void write(LintResult result, ReportOptions options, Writer out) throws IOException {
        MessageDigest digest = sha256();
        Map<String, Integer> seen = new HashMap<>();
        try (JsonGenerator json = Json.indented(out, options)) {
            json.writeStartArray();
            for (Finding finding : result.findings()) {
                String identity = identity(finding);
                int occurrence = seen.merge(identity, 1, Integer::sum);
                write(json, finding, hash(digest, identity + "\0" + occurrence));
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    private static void write(JsonGenerator json, Finding finding, String fingerprint) throws IOException {
        json.writeStartObject();
        json.writeStringField("description", Message.of(finding));
        json.writeStringField("check_name", finding.check().code());
        json.writeStringField("fingerprint", fingerprint);
        json.writeStringField("severity", severity(finding.severity()));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", finding.path());
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", finding.location().startLine());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** No path, rule id or text holds a NUL that could make two of them look like another two. */
    private static String identity(Finding finding) {
        String rule = finding.rule().flatMap(r -> r.id()).orElse("");
        String text = finding.source().text(finding.location());
        return String.join("\0", finding.path(), finding.check().code(), rule, text);
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }

    private static String hash(MessageDigest digest, String text) {
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
