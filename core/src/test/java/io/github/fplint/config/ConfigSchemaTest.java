package io.github.fplint.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.fplint.assess.Category;
import io.github.fplint.finding.Preset;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema for editors and the reader agree. */
class ConfigSchemaTest {

    private static final String TEXT = text();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    private static String text() {
        try (InputStream in = ConfigTemplate.class.getResourceAsStream("fplint-config-1.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean read(String yaml) {
        return SettingsLoader.create(SampleChecks.ALL)
                .withText("c.yml", yaml)
                .load()
                .problems()
                .isEmpty();
    }

    private static boolean validated(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "preset: strict",
                "select: FP1",
                "ignore: [FP103, placeholder-guidance]",
                "ignore:",
                "severity: {FP103: off, overlong-statement: error}",
                "fail-level: never",
                "max-warnings: 0",
                "{include: ['*.yml'], exclude: tests/}",
                "limits: {bytes: 1, depth: 1000, aliases: 0, documents: 1}",
                "vocabulary: {accept: [a], reject: b, products: {Foo: admin-script}}",
                "checks: {FP306: {max-length: 3, words: [a]}}",
                "extends: [builtin:strict]",
                "overrides: [{match: {path: a, format: sigma, logsource: {product: [a, b]}, level: low, status: test,"
                        + " author: a, tag: b}, select: FP1, ignore: FP103, severity: {FP106: info}}]",
            })
    void bothAccept(String yaml) {
        assertThat(read(yaml)).isTrue();
        assertThat(validated(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prset: strict",
                "preset: lax",
                "preset: [strict]",
                "select: {a: b}",
                "ignore: ['FP 103']",
                "severity: {FP103: fatal}",
                "severity: [FP103]",
                "fail-level: off",
                "max-warnings: -1",
                "max-warnings: lots",
                "limits: {depth: 1001}",
                "limits: {deep: 1}",
                "vocabulary: {products: {Foo: bar}}",
                "vocabulary: {words: [a]}",
                "checks: {FP306: 3}",
                "extends: builtin:lax",
                "extends: base.txt",
                "overrides: [{ignore: FP103}]",
                "overrides: [{match: {level: low}}]",
                "overrides: [{match: {}, ignore: FP103}]",
                "overrides: [{match: {leevel: low}, ignore: FP103}]",
                "overrides: [{match: {logsource: {prodct: a}}, ignore: FP103}]",
                "- preset",
            })
    void bothRefuse(String yaml) {
        assertThat(read(yaml)).isFalse();
        assertThat(validated(yaml)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void theTemplateIsValid(Preset preset) {
        assertThat(validated(ConfigTemplate.text(preset))).isTrue();
    }

    @Test
    void namesEveryKeyAndCategory() {
        assertThat(TEXT)
                .contains(LayerReader.KEYS.stream().map(k -> '"' + k + '"').toList());
        assertThat(TEXT)
                .contains(Arrays.stream(Category.values())
                        .map(c -> '"' + c.id() + '"')
                        .toList());
    }
}
