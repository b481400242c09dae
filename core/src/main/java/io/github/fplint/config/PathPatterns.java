package io.github.fplint.config;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Patterns of paths as in {@code .gitignore}, without its {@code !}: {@code **} stands for any folders, a pattern
 * without a {@code /} inside matches at any depth, and what matches a folder matches all that is in it.
 *
 * @param base the absolute folder that paths and patterns are relative to, separated by {@code /}
 */
record PathPatterns(String base, List<String> patterns) {

    static final PathPatterns NONE = new PathPatterns("", List.of());

    private static final String ANY_FOLDERS = "**";

    PathPatterns {
        patterns = List.copyOf(patterns);
    }

    /** Whether any pattern matches a path, which is absolute or relative to the working directory. */
    boolean matches(String path) {
        if (patterns.isEmpty()) {
            return false;
        }
        List<String> segments = relative(path);
        return patterns.stream().anyMatch(pattern -> matches(compile(pattern), segments));
    }

    private List<String> relative(String path) {
        List<String> absolute = segments(isAbsolute(path) ? path : Lazy.WORKING_DIRECTORY + "/" + path);
        List<String> folder = segments(base);
        boolean below = absolute.size() >= folder.size()
                && absolute.subList(0, folder.size()).equals(folder);
        return below ? absolute.subList(folder.size(), absolute.size()) : segments(path);
    }

    private static boolean isAbsolute(String path) {
        return path.startsWith("/") || (path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/');
    }

    private static List<String> segments(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return new ArrayList<>(segments);
    }

    private static List<String> compile(String pattern) {
        String trimmed = pattern.replaceFirst("^\\./", "");
        int slash = trimmed.indexOf('/');
        List<String> parts = new ArrayList<>();
        if (slash < 0 || slash == trimmed.length() - 1) {
            parts.add(ANY_FOLDERS);
        }
        Arrays.stream(trimmed.split("/", -1)).filter(s -> !s.isEmpty()).forEach(parts::add);
        parts.add(ANY_FOLDERS);
        return parts;
    }

    private static boolean matches(List<String> pattern, List<String> path) {
        int p = 0;
        int t = 0;
        int star = -1;
        int starPath = 0;
        while (t < path.size()) {
            if (p < pattern.size() && pattern.get(p).equals(ANY_FOLDERS)) {
                star = p++;
                starPath = t;
            } else if (p < pattern.size() && Wildcard.matches(pattern.get(p), path.get(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++starPath;
            } else {
                return false;
            }
        }
        while (p < pattern.size() && pattern.get(p).equals(ANY_FOLDERS)) {
            p++;
        }
        return p == pattern.size();
    }

    private static final class Lazy {
        static final String WORKING_DIRECTORY = Folders.absolute(java.nio.file.Path.of(""));
    }
}
