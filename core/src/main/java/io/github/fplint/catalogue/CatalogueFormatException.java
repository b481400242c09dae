package io.github.fplint.catalogue;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is no catalogue. */
public final class CatalogueFormatException extends IOException {

    private static final long serialVersionUID = 1;

    CatalogueFormatException(Path file, String why) {
        super(file + " is no catalogue: " + why);
    }
}
