package io.github.fplint.assess;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads this package's data files. They are read at every start, so that plain loops do the work. */
final class DataFile {

    private DataFile() {}

    /** The lines of a resource that are neither empty nor comments. */
    static List<String> lines(String resource) {
        List<String> lines = new ArrayList<>(512);
        try (InputStream in = Objects.requireNonNull(DataFile.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** What stands between the separators, without space around it; empty parts are left out. */
    static List<String> split(String line, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= line.length()) {
            int found = line.indexOf(separator, from);
            int to = found < 0 ? line.length() : found;
            String part = line.substring(from, to).trim();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = to + 1;
        }
        return parts;
    }
}
