package io.github.fplint.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A list that stands beside a class: lines sorted by their first field, fields divided by tabs. It is searched as it is,
 * for building a map of it would take longer than most runs need it. Immutable and thread-safe.
 */
public final class WordFile {

    private final String text;

    private WordFile(String text) {
        this.text = text;
    }

    /** Reads the resource of that name beside a class. */
    public static WordFile read(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new WordFile(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines that are no comments. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < text.length(); at = lineEnd(at) + 1) {
            if (text.charAt(at) != '#') {
                lines.add(text.substring(at, lineEnd(at)));
            }
        }
        return lines;
    }

    /** Whether a line starts with that field. */
    public boolean contains(String word) {
        return find(word).isPresent();
    }

    /** What stands behind a field, or several, at the start of a line; empty where no line starts so. */
    public Optional<String> find(String word) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int start = text.lastIndexOf('\n', middle - 1) + 1;
            int order = compare(start, word);
            if (order == 0) {
                int rest = start + word.length();
                return Optional.of(text.substring(rest, lineEnd(start)).strip());
            }
            if (order < 0) {
                low = lineEnd(middle) + 1;
            } else {
                high = start;
            }
        }
        return Optional.empty();
    }

    private int compare(int start, String word) {
        int end = lineEnd(start);
        for (int i = 0; i < word.length(); i++) {
            char c = start + i < end ? text.charAt(start + i) : '\t';
            if (c != word.charAt(i)) {
                return c - word.charAt(i);
            }
        }
        return start + word.length() == end || text.charAt(start + word.length()) == '\t' ? 0 : 1;
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
