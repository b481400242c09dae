package io.github.fplint.syntax;

import io.github.fplint.source.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys and values of a valid TOML file stand. No TOML library tells the places of array items, so this walks
 * the text beside the library, which has judged it valid and keeps the say on values.
 */
final class TomlPlaces {

    /** A half-open range of offsets. */
    record Range(int start, int end) {}

    private final String text;
    private final Map<String, Range> keys = new HashMap<>();
    private final Map<String, Range> values = new HashMap<>();
    private final Map<String, Integer> arraySizes = new HashMap<>();
    private int at;
    private String table = "";
    private @Nullable Range duplicate;

    private TomlPlaces(String text) {
        this.text = text;
    }

    static TomlPlaces of(String text) {
        TomlPlaces places = new TomlPlaces(text);
        places.document();
        return places;
    }

    static String child(String path, String key) {
        return path + '\n' + key;
    }

    static String child(String path, int index) {
        return path + '\n' + '[' + index;
    }

    Optional<Range> placeOfKey(String path) {
        return Optional.ofNullable(keys.get(path));
    }

    Optional<Range> placeOf(String path) {
        return Optional.ofNullable(values.get(path));
    }

    /** The first key that stands twice. */
    Optional<Range> duplicate() {
        return Optional.ofNullable(duplicate);
    }

    /** Brackets or dotted keys that nest deeper than a limit, looked for before the library's parser recurses into them. */
    static Optional<SyntaxProblem> tooDeep(SourceFile source, int limit) {
        String text = source.text();
        int depth = 0;
        int dots = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = TomlStrings.end(text, i);
                continue;
            }
            if (c == '#') {
                i = lineEnd(text, i);
                continue;
            }
            if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
            } else if (c == '.') {
                dots++; // each makes a table in a dotted key
            }
            if (c == '=' || c == ',' || c == '\n') {
                dots = 0;
            }
            if (depth + dots > limit) {
                return Optional.of(SyntaxProblem.limit(
                        source.locate(i, i + 1),
                        "arrays and tables nest deeper than " + limit + "; the file is not read"));
            }
            i++;
        }
        return Optional.empty();
    }

    /** Where the string opens that an error at an offset lies in because it is never closed. */
    static OptionalInt openQuote(String text, int error) {
        int i = 0;
        while (i < text.length() && i <= error) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                int end = TomlStrings.end(text, i);
                if (end >= error && !TomlStrings.isClosed(text, i, end)) {
                    return OptionalInt.of(i);
                }
                i = end;
            } else {
                i = c == '#' ? lineEnd(text, i) : i + 1;
            }
        }
        return OptionalInt.empty();
    }

    private void document() {
        skipSpaceAndLines();
        while (at < text.length()) {
            if (text.charAt(at) == '[') {
                header();
            } else {
                keyValue(table);
            }
            skipSpaceAndLines();
        }
    }

    private void header() {
        int start = at;
        boolean array = text.startsWith("[[", at);
        at += array ? 2 : 1;
        String path = "";
        int keyStart;
        do {
            skipSpace();
            keyStart = at;
            String parent = path;
            path = resolved(child(parent, key()));
            keys.putIfAbsent(path, new Range(keyStart, at));
            skipSpace();
        } while (accept('.'));
        at += array ? 2 : 1;
        if (array) {
            int index = arraySizes.merge(path, 1, Integer::sum) - 1;
            values.putIfAbsent(path, new Range(start, at));
            path = child(path, index);
        }
        values.putIfAbsent(path, new Range(start, at));
        table = path;
    }

    /** A key that names an array of tables means its last table. */
    private String resolved(String path) {
        Integer size = arraySizes.get(path);
        boolean more = at < text.length() && followedByDot();
        return size == null || !more ? path : child(path, size - 1);
    }

    private boolean followedByDot() {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '.';
    }

    private void keyValue(String parent) {
        String path = parent;
        int start;
        do {
            skipSpace();
            start = at;
            path = child(path, key());
            keys.putIfAbsent(path, new Range(start, at));
            skipSpace();
        } while (accept('.'));
        if (duplicate == null && values.containsKey(path)) {
            duplicate = new Range(start, at);
        }
        accept('=');
        skipSpace();
        value(path);
    }

    private String key() {
        int start = at;
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            at = TomlStrings.end(text, at);
            return TomlStrings.decode(text, start + 1, at - 1, text.charAt(start) == '"')
                    .text();
        }
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "-_".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == start) {
            at++; // never without progress, whatever the text holds
        }
        return text.substring(start, Math.min(at, text.length()));
    }

    private void value(String path) {
        int start = at;
        if (at >= text.length()) {
            return;
        }
        switch (text.charAt(at)) {
            case '"', '\'' -> at = TomlStrings.end(text, at);
            case '[' -> array(path);
            case '{' -> inlineTable(path);
            default -> {
                while (at < text.length() && ",]}#\r\n".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
                    at--;
                }
            }
        }
        values.put(path, new Range(start, at));
    }

    private void array(String path) {
        at++;
        int index = 0;
        skipSpaceAndLines();
        while (at < text.length() && text.charAt(at) != ']') {
            value(child(path, index++));
            skipSpaceAndLines();
            accept(',');
            skipSpaceAndLines();
        }
        at++;
    }

    private void inlineTable(String path) {
        at++;
        skipSpaceAndLines();
        while (at < text.length() && text.charAt(at) != '}') {
            keyValue(path);
            skipSpaceAndLines();
            accept(',');
            skipSpaceAndLines();
        }
        at++;
    }

    private boolean accept(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private void skipSpaceAndLines() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                at = lineEnd(text, at);
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                at++;
            } else {
                return;
            }
        }
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
