package io.github.fplint.site;

import io.github.fplint.catalogue.Catalogue;
import java.util.Comparator;

/** The site of the fixtures, opened in a browser. */
interface OpenedSite {

    Browser browser();

    /** The address of the site, with a slash at the end. */
    String base();

    /** What the site was made of. */
    Catalogue catalogue();

    /** The technique with most causes: its rules name sub-techniques of it as well. */
    default String busiest() {
        return catalogue().techniques().stream()
                .filter(t -> t.id().indexOf('.') < 0)
                .max(Comparator.comparing(t -> t.entries().size()))
                .orElseThrow()
                .id();
    }
}
