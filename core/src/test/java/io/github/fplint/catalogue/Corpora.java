package io.github.fplint.catalogue;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fplint.assess.Assessor;
import io.github.fplint.load.Limits;
import io.github.fplint.load.RuleLoader;
import io.github.fplint.repository.RepositoryReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Real rule repositories, where the variable or property CORPORA names a folder that holds them. */
final class Corpora {

    private Corpora() {}

    static CatalogueReader.Reading read() {
        String folder = System.getProperty("CORPORA", System.getenv().getOrDefault("CORPORA", ""));
        assumeTrue(!folder.isEmpty(), "CORPORA names no folder with sigma, splunk and elastic");
        List<CatalogueSource> sources = new ArrayList<>();
        for (String name : List.of("sigma", "splunk", "elastic")) {
            Path path = Path.of(folder, name);
            assumeTrue(Files.isDirectory(path), "CORPORA has no folder " + name);
            sources.add(new CatalogueSource(name, path, Optional.empty()));
        }
        return reader().read(sources);
    }

    static CatalogueReader reader() {
        return new CatalogueReader(new RepositoryReader(new RuleLoader(Limits.DEFAULT), Assessor.create(), 2));
    }

    /** A file beside the project, looked for from the working directory upwards. */
    static Path beside(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            Path file = folder.resolve(path);
            if (Files.isRegularFile(file)) {
                return file;
            }
            folder = folder.getParent();
        }
        assumeTrue(false, "no " + path + " above the working directory");
        throw new AssertionError();
    }
}
