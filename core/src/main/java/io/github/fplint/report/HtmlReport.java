package io.github.fplint.report;

import com.samskivert.mustache.Mustache;
import io.github.fplint.finding.LintResult;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * One page that holds all it needs. Its content security policy lets a browser run the script and apply the style that
 * we wrote, which it knows by their hashes, and load nothing.
 */
final class HtmlReport implements Reporter {

    @Override
    public void write(LintResult result, ReportOptions options, Writer out) throws IOException {
        String style = resource("report.css");
        String script = resource("report.js");
        HtmlPage page = HtmlPage.of(
                result, options, new HtmlPage.Asset(style, hash(style)), new HtmlPage.Asset(script, hash(script)));
        out.write(Mustache.compiler()
                .withEscaper(HtmlReport::escape)
                .emptyStringIsFalse(true)
                .zeroIsFalse(true)
                .compile(resource("report.html"))
                .execute(page));
    }

    /** Makes what would steer or reorder the page visible, and takes the meaning from the rest. */
    static String escape(String text) {
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> Visible.append(visible, c, 0));
        return visible.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("`", "&#96;")
                // GitHub's runner takes ##[ anywhere in a log for a command.
                .replace("##[", "##&#91;");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
