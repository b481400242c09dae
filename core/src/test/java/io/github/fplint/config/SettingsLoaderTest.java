package io.github.fplint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fplint.assess.Category;
import io.github.fplint.finding.Preset;
import io.github.fplint.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsLoaderTest {

    private static final SettingsLoader LOADER = SettingsLoader.create(SampleChecks.ALL);

    @TempDir
    Path folder;

    @Test
    void nothingGivenMeansDefaults() {
        EffectiveSettings settings = LOADER.load();
        assertThat(settings.problems()).isEmpty();
        assertThat(settings.config().preset()).isEqualTo(Preset.RECOMMENDED);
        assertThat(settings.failLevel()).contains(Severity.WARNING);
        assertThat(settings.maxWarnings()).isEmpty();
        assertThat(settings.settings()).allMatch(s -> s.origin().equals(SettingOrigin.DEFAULT));
    }

    @Test
    void readsEveryKey() {
        EffectiveSettings settings = read("""
                extends: [builtin:strict]
                preset: sigmahq
                select: [FP1, overlong-statement]
                ignore: FP106
                severity: {FP103: off, circular-guidance: error}
                fail-level: never
                max-warnings: 3
                include: ['*.yml']
                exclude:
                  - tests/
                limits: {bytes: 5000, depth: 20, aliases: 0, documents: 7}
                vocabulary:
                  accept: [jump host]
                  reject: some people
                  products: {Foo Agent: backup-recovery}
                checks:
                  FP306: {max-length: 500, words: [a, b]}
                overrides:
                  - match: {path: rules/, level: low}
                    ignore: [FP101]
                """);
        assertThat(settings.problems()).isEmpty();
        LintConfig config = settings.config();
        assertThat(config.preset()).isEqualTo(Preset.SIGMAHQ);
        assertThat(config.select()).containsExactly("FP1", "overlong-statement");
        assertThat(config.severity(SampleChecks.of("FP106"))).isEmpty();
        assertThat(config.severity(SampleChecks.of("FP103"))).isEmpty();
        assertThat(config.severity(SampleChecks.of("FP107"))).contains(Severity.ERROR);
        assertThat(settings.failLevel()).isEmpty();
        assertThat(settings.maxWarnings()).hasValue(3);
        assertThat(config.limits().bytes()).isEqualTo(5000);
        assertThat(config.limits().documents()).isEqualTo(7);
        assertThat(config.vocabulary().accept()).containsExactly("jump host");
        assertThat(config.vocabulary().products()).containsEntry("Foo Agent", Category.BACKUP_RECOVERY);
        assertThat(config.options(SampleChecks.of("FP306")).number(SampleChecks.MAX_LENGTH))
                .isEqualTo(500);
        assertThat(config.options(SampleChecks.of("FP306")).texts(SampleChecks.WORDS))
                .containsExactly("a", "b");
        assertThat(config.reads("tests/a.yml")).isFalse();
        assertThat(config.reads("rules/a.yml")).isTrue();
        assertThat(config.reads("rules/a.toml")).isFalse();
        assertThat(config.enters("deep/tests")).isFalse();
    }

    @Test
    void misspellingsAreProblemsWithPlaceAndProposal() {
        assertThat(problems("""
                prset: strict
                preset: strickt
                ignore: [FP13, placeholder-guidence]
                severity:
                  FP103: eror
                  FP107:
                limits: {deph: 3}
                vocabulary: {products: {Foo: backup-recover}}
                max-warnings: many
                overrides:
                  - match: {formt: sigma, level: hihg}
                    ignore: [FP101]
                  - ignore: [FP101]
                  - match: {path: a}
                checks: {FP306: {max-lenght: 4}, FP101: {x: 1}}
                """))
                .containsExactly(
                        "c.yml:1:1: unknown key 'prset'; did you mean 'preset'?",
                        "c.yml:2:9: unknown preset 'strickt'; did you mean 'strict'?",
                        "c.yml:3:10: unknown check 'FP13'; did you mean 'FP103'?",
                        "c.yml:3:16: unknown check 'placeholder-guidence'; did you mean 'placeholder-guidance'?",
                        "c.yml:5:10: unknown severity 'eror'; did you mean 'error'?",
                        "c.yml:6:3: 'FP107' has no value; give one or take the key out",
                        "c.yml:7:10: unknown limit 'deph'; did you mean 'depth'?",
                        "c.yml:8:30: unknown category 'backup-recover'; did you mean 'backup-recovery'?",
                        "c.yml:9:15: 'max-warnings' takes a whole number from 0 on, not 'many'",
                        "c.yml:11:13: unknown property of a rule 'formt'; did you mean 'format'?",
                        "c.yml:11:34: unknown level 'hihg'; did you mean 'high'?",
                        "c.yml:13:5: this override has no 'match' that says which rules it is for",
                        "c.yml:14:5: this override changes nothing; give it select, ignore or severity",
                        "c.yml:15:18: unknown option of FP306 'max-lenght'; did you mean 'max-length'?",
                        "c.yml:15:42: FP101 has no options; take this out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "preset: [strict] | c.yml:1:9: 'preset' takes one value, not a list",
                "- preset | c.yml:1:1: a configuration is keys with values, not a list",
                "severity: [FP103] | c.yml:1:11: 'severity' takes keys with values, not a list",
                "ignore: {FP103: x} | c.yml:1:9: 'ignore' takes a list, not a mapping",
                "ignore: [[FP103]] | c.yml:1:10: an item of 'ignore' is a text, not a list",
                "overrides: {match: x} | c.yml:1:12: 'overrides' takes a list, not a mapping",
                "limits: {depth: 5000} | c.yml:1:17: 'depth' takes a whole number from 1 to 1000, not '5000'",
                "extends: builtin:lax | c.yml:1:10: unknown built-in 'builtin:lax'; it is one of "
                        + "builtin:recommended, builtin:sigmahq, builtin:strict",
                "extends: secret.txt | c.yml:1:10: 'extends' takes a '.yml' file or 'builtin:' with a preset, not 'secret.txt'",
                "extends: gone.yml | c.yml:1:10: there is no file 'gone.yml'",
                "'{preset: strict, preset: strict}' | c.yml:1:18: the key 'preset' stands twice",
            })
    void wrongShapesAreProblems(String yaml, String problem) {
        assertThat(problems(yaml)).containsExactly(problem);
    }

    @Test
    void argumentsBeatVariablesBeatTheFile() {
        SettingsLoader loader = LOADER.withText("c.yml", "preset: sigmahq\nfail-level: error\nmax-warnings: 1")
                .withEnvironment(Map.of("FPLINT_PRESET", "strict", "FPLINT_FAIL_LEVEL", "info", "FPLINT_HOME", "x"))
                .withArgument("--preset", "preset=recommended");
        EffectiveSettings settings = loader.load();
        assertThat(settings.problems()).isEmpty();
        assertThat(origin(settings, "preset")).isEqualTo("recommended, command line --preset");
        assertThat(origin(settings, "fail-level")).isEqualTo("info, environment variable FPLINT_FAIL_LEVEL");
        assertThat(origin(settings, "max-warnings")).isEqualTo("1, c.yml:3");
        assertThat(origin(settings, "limits.depth")).isEqualTo("100, default");
    }

    @Test
    void argumentsAreReadLikeTheFile() {
        EffectiveSettings settings = LOADER.withArgument("--set", "severity.fp103=off")
                .withArgument("--select", "select=fp1, FP306")
                .withArgument("--set", "checks.FP306.max-length=7")
                .withArgument("--set", "exclude=[a/, '*.toml']")
                .load();
        assertThat(settings.problems()).isEmpty();
        assertThat(settings.config().select()).containsExactly("FP1", "FP306");
        assertThat(settings.config().severity(SampleChecks.of("FP103"))).isEmpty();
        assertThat(settings.config().options(SampleChecks.of("FP306")).number(SampleChecks.MAX_LENGTH))
                .isEqualTo(7);
        assertThat(settings.config().reads("a/b.yml")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "preset | --set:1:1: a setting is written 'key=value', such as 'preset=strict'",
                "presset=strict | --set:1:1: unknown key 'presset'; did you mean 'preset'?",
                "preset=lax | --set:1:8: unknown preset 'lax'; it is one of recommended, sigmahq, strict",
                "select=FP1,FX9 | --set:1:12: unknown check 'FX9'",
                "severity.FP103=bad | --set:1:16: unknown severity 'bad'; it is one of error, warning, info, off",
                "select=[FP1 | --set:1:12: a list or mapping in brackets is not closed; a ',' or the closing bracket is missing",
                "extends=builtin:strict | --set:1:1: only a configuration file can extend another",
            })
    void wrongArgumentsAreProblems(String setting, String problem) {
        List<ConfigProblem> problems =
                LOADER.withArgument("--set", setting).load().problems();
        assertThat(problems).extracting(ConfigProblem::toString).anyMatch(p -> p.startsWith(problem));
    }

    @Test
    void aFileExtendsOthersRelativeToItself() throws IOException {
        write("base.yml", "preset: strict\nignore: [FP101]\nseverity: {FP103: info}\nvocabulary: {accept: [a]}");
        write("team/mid.yml", "extends: ../base.yml\nseverity: {FP107: info}");
        Path file = write("team/x/.fplint.yml", "extends: [../mid.yml]\nignore: [FP106]\nvocabulary: {accept: [b]}");
        EffectiveSettings settings = LOADER.withFile(file).load();
        assertThat(settings.problems()).isEmpty();
        assertThat(settings.config().preset()).isEqualTo(Preset.STRICT);
        assertThat(settings.config().ignore()).containsExactly("FP106");
        assertThat(settings.config().vocabulary().accept()).containsExactly("a", "b");
        assertThat(settings.config().severity(SampleChecks.of("FP103"))).contains(Severity.INFO);
        assertThat(settings.config().severity(SampleChecks.of("FP107"))).contains(Severity.INFO);
    }

    @Test
    void aCycleIsAProblemWhereItIsClosed() throws IOException {
        write("b.yml", "preset: strict\nextends: a.yml");
        Path file = write("a.yml", "extends: [b.yml]");
        EffectiveSettings settings = LOADER.withFile(file).load();
        assertThat(settings.problems()).singleElement().satisfies(p -> {
            assertThat(p.source().path()).endsWith("b.yml");
            assertThat(p.location().startLine()).isEqualTo(2);
            assertThat(p.message()).startsWith("this file extends itself, through ");
        });
        assertThat(settings.config().preset()).isEqualTo(Preset.STRICT);
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        assertThat(LOADER.withFile(folder.resolve("none.yml")).load().problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).startsWith("there is no file '"));
    }

    @Test
    void findsTheNearestFileUpToTheRepositoryRoot() throws IOException {
        Path outer = write(".fplint.yml", "");
        Path rule = write("repository/rules/deep/rule.yml", "");
        assertThat(SettingsLoader.discover(rule)).contains(outer.toAbsolutePath());
        Files.createDirectories(folder.resolve("repository/.git"));
        assertThat(SettingsLoader.discover(rule)).isEmpty();
        Path inner = write("repository/.fplint.yml", "");
        assertThat(SettingsLoader.discover(rule)).contains(inner.toAbsolutePath());
        assertThat(SettingsLoader.discover(folder.resolve("repository"))).contains(inner.toAbsolutePath());
    }

    @Test
    void theTemplateIsValidWithAndWithoutItsComments() {
        for (Preset preset : Preset.values()) {
            String template = ConfigTemplate.text(preset);
            assertThat(problems(template)).isEmpty();
            assertThat(read(template).config().preset()).isEqualTo(preset);
            String uncommented = template.lines()
                    .skip(2)
                    .filter(l -> !l.contains("extends"))
                    .map(l -> l.startsWith("# ") ? l.substring(2) : l)
                    .reduce("", (a, b) -> a + b + "\n");
            assertThat(problems(uncommented)).isEmpty();
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static EffectiveSettings read(String yaml) {
        return LOADER.withText("c.yml", yaml).load();
    }

    private static List<String> problems(String yaml) {
        return read(yaml).problems().stream().map(ConfigProblem::toString).toList();
    }

    private static String origin(EffectiveSettings settings, String key) {
        Optional<Setting> setting =
                settings.settings().stream().filter(s -> s.key().equals(key)).findFirst();
        return setting.map(s -> s.value() + ", " + s.origin().words()).orElse("");
    }
}
