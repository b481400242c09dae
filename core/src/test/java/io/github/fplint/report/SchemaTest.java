package io.github.fplint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.fplint.finding.LintResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Validates reports against published schemas. */
class SchemaTest {

    private static final String OWN =
            "https://raw.githubusercontent.com/fplint/fplint/main/core/src/main/resources/io/github/fplint/report/fplint-report-1.schema.json";
    private static final List<LintResult> RESULTS = List.of(Samples.empty(), Samples.mixed(), Samples.many(20));

    @Test
    void jsonFollowsItsSchema() throws IOException {
        Schema schema = ownSchema("");
        for (LintResult result : RESULTS) {
            String report = ReportTest.write(ReportFormat.JSON, result, ReportTest.OPTIONS);
            assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
        }
        assertThat(schema.validate("{\"version\": 2, \"findings\": []}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void jsonLinesFollowTheSchemaOfAFinding() throws IOException {
        Schema schema = ownSchema("#/$defs/finding");
        String report = ReportTest.write(ReportFormat.JSON_LINES, Samples.mixed(), ReportTest.OPTIONS);
        assertThat(report.lines())
                .hasSize(Samples.mixed().findings().size())
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
        assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void sarifFollowsTheOfficialSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(official("sarif-schema-2.1.0.json")));
        ReportOptions options = ReportTest.OPTIONS.withSourceRoot("file:///home/me/rules/");
        for (LintResult result : RESULTS) {
            String report = ReportTest.write(ReportFormat.SARIF, result, options);
            assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
        }
        String cut = ReportTest.write(new SarifReport(3), Samples.mixed(), ReportTest.OPTIONS);
        assertThat(schema.validate(cut, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(cut.replace("\"startLine\"", "\"begin\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void rdjsonFollowsReviewdogsSchema() throws IOException {
        Schema schema = rdjsonSchema("DiagnosticResult.json");
        for (LintResult result : RESULTS) {
            String report = ReportTest.write(ReportFormat.RDJSON, result, ReportTest.OPTIONS);
            assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
        }
        assertThat(schema.validate("{\"diagnostics\": [{\"severity\": \"note\"}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void rdjsonLinesFollowReviewdogsSchema() throws IOException {
        Schema schema = rdjsonSchema("Diagnostic.json");
        String report = ReportTest.write(ReportFormat.RDJSON_LINES, Samples.mixed(), ReportTest.OPTIONS);
        assertThat(report.lines())
                .hasSize(Samples.mixed().findings().size())
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
    }

    @Test
    void junitFollowsItsSchema() throws Exception {
        assertValid(ReportFormat.JUNIT, "junit.xsd", " hostname=\"localhost\"");
    }

    @Test
    void checkstyleFollowsItsSchema() throws Exception {
        assertValid(ReportFormat.CHECKSTYLE, "checkstyle-report-1.0.0.xsd", " name=\"rules/colon.yml\"");
    }

    /** Whether reports follow a schema, and no longer do so without an attribute. */
    private static void assertValid(ReportFormat format, String schema, String attribute) throws Exception {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        Validator validator = factory.newSchema(official(schema).toFile()).newValidator();
        for (LintResult result : RESULTS) {
            String report = ReportTest.write(format, result, ReportTest.OPTIONS);
            validator.validate(new StreamSource(new StringReader(report)));
        }
        String broken =
                ReportTest.write(format, Samples.mixed(), ReportTest.OPTIONS).replace(attribute, "");
        assertThatThrownBy(() -> validator.validate(new StreamSource(new StringReader(broken))))
                .isInstanceOf(SAXException.class);
    }

    private static Schema rdjsonSchema(String file) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(official("rdjson/" + file)));
    }

    private static Schema ownSchema(String part) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ReportFormat.class.getResourceAsStream("fplint-report-1.schema.json"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Map.of(OWN, text)))
                    .getSchema(SchemaLocation.of(OWN + part));
        }
    }

    /**
     * A schema in the folder that a system property names, else in {@code shared/schemas} beside the repository or above;
     * a test that needs one which is not there is skipped.
     */
    private static Path official(String name) {
        String folder = System.getProperty("fplint.schemas");
        Stream<Path> folders = folder != null
                ? Stream.of(Path.of(folder))
                : Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                        .map(above -> above.resolve("shared/schemas"));
        Optional<Path> file =
                folders.map(f -> f.resolve(name)).filter(Files::isRegularFile).findFirst();
        Assumptions.assumeTrue(file.isPresent(), "no " + name + ": name its folder by -Dfplint.schemas");
        return file.get();
    }
}
