package io.github.fplint.site;

import io.github.fplint.assess.Category;
import io.github.fplint.catalogue.Attack;
import io.github.fplint.catalogue.CatalogueWriter;

/** Where pages stand, below the site's folder. */
final class Links {

    private Links() {}

    static String technique(String id) {
        return "techniques/" + id + ".html";
    }

    static String category(Category category) {
        return "categories/" + category.id() + ".html";
    }

    static String dataSource(String name) {
        return "data-sources/" + CatalogueWriter.fileName(name) + ".html";
    }

    static String source(String name) {
        return "sources/" + CatalogueWriter.fileName(name) + ".html";
    }

    static String entry(String id) {
        return "entries/" + id + ".html";
    }

    /** An id with its name, such as {@code T1059.001 PowerShell}. */
    static String name(String technique) {
        return technique
                + Attack.bundled().technique(technique).map(t -> ' ' + t.name()).orElse("");
    }
}
