package io.github.fplint.config;

import java.nio.file.Path;

/** Paths as texts with {@code /}. */
final class Folders {

    private Folders() {}

    static String absolute(Path path) {
        return text(path.toAbsolutePath().normalize());
    }

    /** Below the working directory relative to it, else absolute. */
    static String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path here = Path.of("").toAbsolutePath();
        return text(absolute.startsWith(here) ? here.relativize(absolute) : absolute);
    }

    private static String text(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
