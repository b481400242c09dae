package io.github.fplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.finding.LintResult;
import io.github.fplint.finding.Related;
import io.github.fplint.finding.Severity;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.model.RuleRef;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

    private static final String MIXED = write(Samples.mixed());

    @Test
    void thePolicyAllowsNothingButOurScriptAndStyle() throws Exception {
        assertThat(MIXED)
                .contains("content=\"default-src 'none'; style-src 'sha256-" + hash("style") + "'; script-src 'sha256-"
                        + hash("script") + "'; img-src data:; base-uri 'none';");
        assertThat(MIXED).doesNotContain("unsafe-inline").doesNotContain(" style=");
        assertThat(count(MIXED, "(?i)<(script|style)\\b")).isEqualTo(2);
    }

    @Test
    void thePageLoadsNothing() {
        assertThat(MIXED)
                .doesNotContain(" src=")
                .doesNotContain("url(")
                .doesNotContain("@import")
                .doesNotContain("fetch(");
        assertThat(Pattern.compile("href=\"([^\"]*)\"").matcher(MIXED).results().map((MatchResult m) -> m.group(1)))
                .allMatch(link -> link.startsWith("#")
                        || link.equals("data:,")
                        || link.startsWith("https://github.com/fplint/fplint"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)' x='",
                "` onmouseover=alert(1)",
                "</pre></style></title></textarea></script><img src=x>",
                "<!-- --!> <![CDATA[ ]]>",
                "&lt;img&gt; &#60;img src=x&#62;",
                "{{{script.text}}} {{#findings}}{{version}}{{/findings}} {{=<% %>=}}",
                "a\u202Eb\u2066c\u200Bd\u0000e\u001B[31mf\u0085g\u2028h\uD800i",
            })
    void hostileTextStaysText(String text) {
        String page = write(hostile(text));
        String plain = write(hostile("harmless"));
        assertThat(count(page, "<[a-zA-Z/!]")).as("tags").isEqualTo(count(plain, "<[a-zA-Z/!]"));
        assertThat(attributes(page)).as("attributes").isEqualTo(attributes(plain));
        assertThat(page.codePoints()
                        .filter(c -> c != '\n')
                        .map(Character::getType)
                        .filter(type -> type == Character.CONTROL
                                || type == Character.FORMAT
                                || type == Character.SURROGATE
                                || type == Character.LINE_SEPARATOR))
                .isEmpty();
        assertThat(page).contains(HtmlReport.escape(text));
    }

    @Test
    void showsEveryFinding() {
        String page = write(Samples.many(500));
        assertThat(count(page, "<tr class=\"finding\"")).isEqualTo(501);
        assertThat(page).contains("<output>501 findings</output>");
    }

    @Test
    void namesTheFolderThatWasLinted() {
        ReportOptions options = ReportTest.OPTIONS.withSourceRoot("file:///home/me/my%20rules/");
        assertThat(ReportTest.write(ReportFormat.HTML, Samples.empty(), options))
                .contains("<title>False-positive guidance of my rules – fplint</title>");
    }

    @Test
    void cutsLongLinesAroundTheRange() {
        SourceFile file = SourceFile.of("a.yml", "x".repeat(500) + "🚀".repeat(400) + "y".repeat(500));
        List<HtmlExcerpt.Line> lines = HtmlExcerpt.of(file, file.locate(500, 1300));
        assertThat(lines)
                .containsExactly(
                        new HtmlExcerpt.Line(1, "…" + "x".repeat(60), "🚀".repeat(150) + "…", "y".repeat(60) + "…"));
    }

    /** WCAG 2.2 AA asks for 4.5:1 of text and for 3:1 of bars. */
    @Test
    void coloursHaveContrast() {
        String style = part("style");
        Matcher roots = Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL).matcher(style);
        for (String scheme : List.of("light", "dark")) {
            assertThat(roots.find()).isTrue();
            Map<String, String> colours = new HashMap<>();
            Matcher colour = Pattern.compile("--([a-z-]+): #([0-9a-f]{6})").matcher(roots.group(1));
            while (colour.find()) {
                colours.put(colour.group(1), colour.group(2));
            }
            for (String text : List.of("text", "muted", "link", "error", "warning", "info")) {
                for (String ground : List.of("page", "raised")) {
                    assertContrast(scheme, colours, text, ground);
                }
            }
            for (String severity : List.of("error", "warning", "info")) {
                assertContrast(scheme, colours, severity, severity + "-soft");
                assertContrast(scheme, colours, "text", severity + "-soft");
            }
        }
    }

    private static void assertContrast(String scheme, Map<String, String> colours, String text, String ground) {
        double a = luminance(colours.get(text));
        double b = luminance(colours.get(ground));
        assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))
                .as("%s: %s on %s", scheme, text, ground)
                .isGreaterThanOrEqualTo(4.5);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    /** A finding that has the text wherever a rule can bring one in. */
    private static LintResult hostile(String text) {
        SourceFile file = SourceFile.of("rules/" + text + "/" + text + ".yml", "a: " + text + "\nb: " + text + "\n");
        Location at = file.locate(3, 3 + text.length());
        Finding finding = new Finding(
                Samples.VAGUE,
                Severity.WARNING,
                file,
                at,
                Optional.of(new RuleRef(RuleFormat.SIGMA, Optional.of(text), Optional.of(text))),
                text,
                Optional.of(text),
                List.of(new Related(at, text)),
                List.of(text),
                Optional.of(new Fix(text, List.of(), true)),
                Optional.empty());
        return new LintResult(List.of(finding, finding), List.of(Samples.VAGUE), 1, Map.of(RuleFormat.SIGMA, 1));
    }

    private static List<String> attributes(String page) {
        return Pattern.compile("<[a-zA-Z]+((?:\\s+[a-z-]+(?:=\"[^\"]*\")?)*)\\s*/?>")
                .matcher(page)
                .results()
                .map((MatchResult m) -> m.group().replaceAll("=\"[^\"]*\"", ""))
                .toList();
    }

    private static String hash(String element) throws Exception {
        byte[] bytes = part(element).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String part(String element) {
        int start = MIXED.indexOf("<" + element + ">") + element.length() + 2;
        return MIXED.substring(start, MIXED.indexOf("</" + element + ">", start));
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private static String write(LintResult result) {
        return ReportTest.write(ReportFormat.HTML, result, ReportTest.OPTIONS);
    }
}
