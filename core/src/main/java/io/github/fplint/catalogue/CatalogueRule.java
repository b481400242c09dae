package io.github.fplint.catalogue;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.assess.Specificity;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * A rule and where it comes from.
 *
 * @param source the name of its source
 * @param path below the source's folder, separated by {@code /}
 * @param link where it can be seen
 * @param techniques the ids that ATT&amp;CK uses today for those which the rule names, in the rule's order
 */
public record CatalogueRule(
        String source, String path, Optional<String> link, List<String> techniques, AssessedRule assessed) {

    public CatalogueRule {
        techniques = List.copyOf(techniques);
    }

    /** The rule as it was read. */
    public DetectionRule rule() {
        return assessed.rule();
    }

    /** Its id, empty where it has none. */
    public String id() {
        return text(rule().id());
    }

    /** Its title, else its path. */
    public String title() {
        String title = text(rule().title());
        return title.isEmpty() ? path : title;
    }

    /** Its level in lower case, empty where it has none. */
    public String level() {
        return text(rule().level());
    }

    /** Its status in lower case, empty where it has none. */
    public String status() {
        return text(rule().status());
    }

    /** Its product, platform or integration in lower case, empty where it names none. */
    public String dataSource() {
        return CleanText.line(rule().logSource().product().orElse(""));
    }

    /** Whether it names a technique or one of its sub-techniques. */
    boolean names(String technique) {
        return techniques.stream().anyMatch(t -> t.equals(technique) || t.startsWith(technique + '.'));
    }

    /** How much its best statement helps. */
    public Specificity specificity() {
        return assessed.best()
                .map(AssessedStatement::assessment)
                .map(a -> a.specificity())
                .orElse(Specificity.MISSING);
    }

    private static String text(Optional<Located<String>> value) {
        return value.map(v -> CleanText.line(v.value())).orElse("");
    }
}
