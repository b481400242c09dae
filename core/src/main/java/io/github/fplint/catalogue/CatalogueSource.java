package io.github.fplint.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder of rules and what it is called.
 *
 * @param name such as {@code sigma}; several folders may share one
 * @param url where the folder can be seen, such as {@code https://github.com/SigmaHQ/sigma/blob/master}; links to rules
 *     start with it
 */
public record CatalogueSource(String name, Path folder, Optional<String> url) {

    /**
     * Checks the name and the address.
     *
     * @throws IllegalArgumentException if the name is blank or the address is neither http nor https
     */
    public CatalogueSource {
        Objects.requireNonNull(folder);
        name = CleanText.line(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a source needs a name");
        }
        url = url.map(CatalogueSource::address);
    }

    /** A folder called by its own name, without links. */
    public static CatalogueSource of(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return new CatalogueSource(last == null ? "rules" : last.toString(), folder, Optional.empty());
    }

    private static String address(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("https://") && !lower.startsWith("http://")) {
            throw new IllegalArgumentException("not an http or https address: " + url);
        }
        try {
            return new URI(url.endsWith("/") ? url.substring(0, url.length() - 1) : url).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address: " + url, e);
        }
    }

    /** Where a file can be seen, given its path below the folder. */
    Optional<String> link(String path) {
        return url.map(u -> u + '/' + encoded(path));
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
