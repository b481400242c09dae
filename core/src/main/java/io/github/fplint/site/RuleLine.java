package io.github.fplint.site;

import io.github.fplint.catalogue.CatalogueRule;

/** A rule as a line of a list. */
record RuleLine(String title, String link, String source, String level, String says) {

    static RuleLine of(CatalogueRule rule) {
        return new RuleLine(
                SafeText.brief(rule.title(), 200),
                rule.link().orElse(""),
                rule.source(),
                rule.level(),
                rule.specificity().id());
    }
}
