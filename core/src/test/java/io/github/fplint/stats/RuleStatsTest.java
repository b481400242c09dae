package io.github.fplint.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.assess.Assessment;
import io.github.fplint.assess.Category;
import io.github.fplint.assess.Specificity;
import io.github.fplint.load.Limits;
import io.github.fplint.load.RuleLoader;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.Statement;
import io.github.fplint.source.Located;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleStatsTest {

    private static final Assessment MISSING = says(Specificity.MISSING, false);
    private static final Assessment PLACEHOLDER = says(Specificity.PLACEHOLDER, false);
    private static final Assessment CIRCULAR = says(Specificity.SPECIFIC, true);
    private static final Assessment SPECIFIC =
            says(Specificity.SPECIFIC, false, Category.BACKUP_RECOVERY, Category.ADMIN_SCRIPT);

    @Test
    void noRulesGiveZeros() {
        RuleStats stats = RuleStats.of(List.of());

        assertThat(stats.all()).isEqualTo(new Tally("all", 0, 0, 0));
        assertThat(stats.score()).isZero();
        assertThat(stats.formats()).isEmpty();
        assertThat(stats.specificities()).hasSize(7).allMatch(c -> c.rules() == 0);
    }

    @Test
    void bestStatementCounts() {
        RuleStats stats = RuleStats.of(List.of(
                rule("a.yml", ""),
                rule("b.yml", "", MISSING),
                rule("c.yml", "", PLACEHOLDER, CIRCULAR),
                rule("d.yml", "", PLACEHOLDER),
                rule("e.yml", "", CIRCULAR, SPECIFIC, PLACEHOLDER)));

        assertThat(stats.all()).isEqualTo(new Tally("all", 5, 3, 1));
        assertThat(stats.score()).isCloseTo(0.2, within(1e-9));
        assertThat(stats.specificities().stream().filter(c -> c.rules() > 0))
                .containsExactly(
                        new Count("missing", 2),
                        new Count("placeholder", 1),
                        new Count("circular", 1),
                        new Count("specific", 1));
    }

    @Test
    void deprecatedRulesCountInAllButTheScore() {
        RuleStats stats = RuleStats.of(List.of(rule("a.yml", "status: deprecated\n"), rule("b.yml", "", SPECIFIC)));

        assertThat(stats.all()).isEqualTo(new Tally("all", 2, 1, 1));
        assertThat(stats.current()).isEqualTo(new Tally("current", 1, 1, 1));
        assertThat(stats.score()).isEqualTo(1);
    }

    @Test
    void rulesWithoutAlertsOfTheirOwnAreNotCounted() {
        AssessedRule base = rule("a.yml", "id: 11111111-1111-4111-8111-111111111111\n");
        AssessedRule named = rule("b.yml", "name: second\n");
        AssessedRule loud = rule("c.yml", "name: third\n");
        AssessedRule correlation = correlation(false, "11111111-1111-4111-8111-111111111111", "second");
        AssessedRule generating = correlation(true, "third");

        assertThat(RuleStats.of(List.of(base, named, loud, correlation, generating))
                        .all()
                        .rules())
                .isEqualTo(3);
    }

    @Test
    void groupsHaveMostRulesFirst() {
        RuleStats stats = RuleStats.of(List.of(
                rule("a.yml", "level: low\n", SPECIFIC),
                rule("b.yml", "level: high\n"),
                rule("c.yml", "level: high\n", PLACEHOLDER),
                rule("d.yml", "")));

        assertThat(stats.levels())
                .containsExactly(new Tally("high", 2, 1, 0), new Tally("(none)", 1, 0, 0), new Tally("low", 1, 1, 1));
        assertThat(stats.logSources()).containsExactly(new Tally("windows/process_creation", 4, 2, 1));
        assertThat(stats.formats()).containsExactly(new Tally("sigma", 4, 2, 1));
    }

    @Test
    void categoryCountsOnceARule() {
        RuleStats stats = RuleStats.of(List.of(
                rule("a.yml", "", SPECIFIC, SPECIFIC),
                rule("b.yml", "", says(Specificity.SPECIFIC, false, Category.BACKUP_RECOVERY))));

        assertThat(stats.categories()).containsExactly(new Count("backup-recovery", 2), new Count("admin-script", 1));
    }

    @Test
    void worstFoldersComeFirstAndSmallOnesNot() {
        List<AssessedRule> rules = new ArrayList<>();
        IntStream.range(0, 10).forEach(i -> rules.add(rule("good/r" + i + ".yml", "", SPECIFIC)));
        IntStream.range(0, 12).forEach(i -> rules.add(rule("bad/r" + i + ".yml", "", PLACEHOLDER)));
        IntStream.range(0, 9).forEach(i -> rules.add(rule("small/r" + i + ".yml", "")));

        assertThat(RuleStats.of(rules).folders())
                .containsExactly(new Tally("bad", 12, 12, 0), new Tally("good", 10, 10, 10));
    }

    private static Assessment says(Specificity specificity, boolean circular, Category... categories) {
        return new Assessment(Set.of(categories), specificity, circular, List.of());
    }

    private static AssessedRule rule(String path, String metadata, Assessment... assessments) {
        String text = metadata
                + "title: A\nlogsource:\n  product: windows\n  category: process_creation\ndetection:\n  s:\n    a: b\n"
                + "  condition: s\n";
        return assess(path, text, assessments);
    }

    private static AssessedRule correlation(boolean generate, String... rules) {
        return assess(
                "correlation.yml",
                "title: C\ncorrelation:\n  type: temporal\n  generate: " + generate + "\n  rules:\n    - "
                        + String.join("\n    - ", rules) + "\n");
    }

    private static AssessedRule assess(String path, String text, Assessment... assessments) {
        DetectionRule rule = new RuleLoader(Limits.DEFAULT)
                .load(SourceFile.of(path, text), true)
                .rules()
                .get(0);
        return new AssessedRule(
                rule,
                Stream.of(assessments)
                        .map(a -> new AssessedStatement(
                                new Statement(
                                        new Located<>("x", new Location(0, 0, 1, 1, 1, 1)), Statement.Origin.FIELD),
                                a))
                        .toList());
    }
}
