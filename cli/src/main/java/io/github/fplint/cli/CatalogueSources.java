package io.github.fplint.cli;

import io.github.fplint.catalogue.CatalogueSource;
import io.github.fplint.finding.DidYouMean;
import io.github.fplint.terminal.Visible;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rule repositories that a user means, with their names and addresses. */
final class CatalogueSources {

    private CatalogueSources() {}

    /** Plain paths first, then those of {@code --name}; the working directory where there is neither. */
    static List<CatalogueSource> of(Arguments arguments, List<String> paths, Context context) {
        List<CatalogueSource> sources = new ArrayList<>();
        for (String path : paths) {
            sources.add(CatalogueSource.of(folder(path, context)));
        }
        for (String[] named : pairs(arguments, "name", "sigma=PATH")) {
            sources.add(new CatalogueSource(named[0], folder(named[1], context), Optional.empty()));
        }
        if (sources.isEmpty()) {
            sources.add(CatalogueSource.of(folder(".", context)));
        }
        return withAddresses(sources, arguments);
    }

    private static List<CatalogueSource> withAddresses(List<CatalogueSource> sources, Arguments arguments) {
        Set<String> names = new TreeSet<>();
        sources.forEach(s -> names.add(s.name()));
        Map<String, String> addresses = new LinkedHashMap<>();
        for (String[] address : pairs(arguments, "repo-url", "sigma=URL")) {
            if (!names.contains(address[0])) {
                throw new UsageException("'--repo-url' names no source: '" + Visible.of(address[0]) + "'"
                        + DidYouMean.hint(address[0], names) + " (" + Visible.of(String.join(", ", names)) + ")");
            }
            addresses.put(address[0], address[1]);
        }
        List<CatalogueSource> complete = new ArrayList<>();
        for (CatalogueSource source : sources) {
            try {
                complete.add(new CatalogueSource(
                        source.name(), source.folder(), Optional.ofNullable(addresses.get(source.name()))));
            } catch (IllegalArgumentException e) {
                throw new UsageException(Visible.of(String.valueOf(e.getMessage())));
            }
        }
        return complete;
    }

    private static List<String[]> pairs(Arguments arguments, String option, String shape) {
        List<String[]> pairs = new ArrayList<>();
        for (String value : arguments.values(option)) {
            int equals = value.indexOf('=');
            if (equals < 1 || value.substring(0, equals).isBlank() || equals == value.length() - 1) {
                throw new UsageException("'" + Visible.of(value) + "' is no value of '--" + option
                        + "', which takes a name and a value, such as " + shape);
            }
            pairs.add(new String[] {value.substring(0, equals).strip(), value.substring(equals + 1)});
        }
        return pairs;
    }

    private static Path folder(String name, Context context) {
        Path path = context.path(name);
        if (!Files.exists(path)) {
            throw new UsageException("no such file or folder: '" + Visible.of(name) + "'");
        }
        return path;
    }
}
