package io.github.fplint.site;

import io.github.fplint.assess.Assessor;
import io.github.fplint.catalogue.Catalogue;
import io.github.fplint.catalogue.CatalogueBuilder;
import io.github.fplint.catalogue.CatalogueEntry;
import io.github.fplint.catalogue.CatalogueSource;
import io.github.fplint.catalogue.CatalogueWriter;
import io.github.fplint.fixtures.Fixture;
import io.github.fplint.fixtures.Fixtures;
import io.github.fplint.load.Limits;
import io.github.fplint.load.RuleLoader;
import io.github.fplint.repository.RepositoryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The site that fplint makes of the fixtures' rules. */
final class FixtureSite {

    private FixtureSite() {}

    /** The catalogue of the rules, which are written below a folder. */
    static Catalogue catalogue(Path folder) throws IOException {
        List<CatalogueSource> sources = new ArrayList<>();
        for (String format : List.of("sigma", "splunk", "elastic")) {
            for (String group : List.of("ok", "flagged")) {
                for (Fixture fixture : Fixtures.in(group + '/' + format)) {
                    Path file = folder.resolve(fixture.path());
                    Files.createDirectories(file.getParent());
                    Files.write(file, fixture.bytes());
                }
                sources.add(new CatalogueSource(
                        format,
                        folder.resolve(group).resolve(format),
                        Optional.of("https://example.org/" + format + '/' + group)));
            }
        }
        Assessor assessor = Assessor.create();
        return new CatalogueBuilder(new RepositoryReader(new RuleLoader(Limits.DEFAULT), assessor, 1), assessor)
                .build(sources);
    }

    /** Writes the data and the site. */
    static void write(Catalogue catalogue, Path folder, String base) throws IOException {
        new CatalogueWriter(folder).write(catalogue);
        new SiteWriter(folder, "1.0", base).write(catalogue);
    }

    /** One page of each kind, and a cause with several wordings. */
    static List<String> pages(Catalogue catalogue) {
        CatalogueEntry wordings = catalogue.entries().stream()
                .max(Comparator.comparing(e -> e.variants().size()))
                .orElseThrow();
        return List.of(
                "index.html",
                "search.html#q=backup",
                "method.html",
                "techniques/T1059.html",
                "techniques/T1059.001.html",
                "categories/admin-script.html",
                "data-sources/windows.html",
                "sources/sigma.html",
                "entries/" + wordings.id() + ".html");
    }
}
