package io.github.fplint.repository;

import org.jspecify.annotations.Nullable;

/**
 * One line of a {@code .gitignore} file.
 *
 * @param glob without its marks; {@code \} escapes
 * @param negated whether it takes something in again
 * @param directoryOnly whether it means folders alone
 * @param anchored whether it stands for a path from the file's folder on, not for a name anywhere below
 */
record GitIgnorePattern(String glob, boolean negated, boolean directoryOnly, boolean anchored) {

    /** Longer than any name, and short enough to match quickly. */
    private static final int LONGEST = 1_000;

    /** The pattern of a line; null for a comment, a blank, or a line that is too long. */
    static @Nullable GitIgnorePattern parse(String line) {
        String glob = withoutTrailingSpaces(line);
        if (glob.startsWith("#") || glob.length() > LONGEST) {
            return null;
        }
        boolean negated = glob.startsWith("!");
        glob = glob.substring(negated ? 1 : 0);
        boolean directoryOnly = glob.endsWith("/");
        glob = glob.substring(0, glob.length() - (directoryOnly ? 1 : 0));
        boolean anchored = glob.indexOf('/') >= 0;
        glob = glob.substring(glob.startsWith("/") ? 1 : 0);
        return glob.isEmpty() ? null : new GitIgnorePattern(glob, negated, directoryOnly, anchored);
    }

    /** A space before the end of the line counts only behind a backslash. */
    private static String withoutTrailingSpaces(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
            end--;
        }
        return line.substring(0, end);
    }

    /** Whether it stands for a path, separated by {@code /} and relative to the folder of its file. */
    boolean matches(String path, boolean directory) {
        if (directoryOnly && !directory) {
            return false;
        }
        String subject = anchored ? path : path.substring(path.lastIndexOf('/') + 1);
        // What can be matched from where is remembered, so that no pattern takes exponential time.
        return new Match(subject).from(0, 0);
    }

    /** A try to match one text. */
    private final class Match {
        private final String text;
        private final boolean[] failed;

        Match(String text) {
            this.text = text;
            this.failed = new boolean[glob.indexOf('*') < 0 ? 0 : (glob.length() + 1) * (text.length() + 1)];
        }

        boolean from(int g, int t) {
            int at = g * (text.length() + 1) + t;
            if (failed.length > 0 && failed[at]) {
                return false;
            }
            boolean matched = tried(g, t);
            if (failed.length > 0) {
                failed[at] = !matched;
            }
            return matched;
        }

        private boolean tried(int from, int fromText) {
            int g = from;
            int t = fromText;
            while (g < glob.length()) {
                char c = glob.charAt(g);
                if (c == '*') {
                    return star(g, t);
                }
                if (t >= text.length()) {
                    return false;
                }
                if (c == '[') {
                    int end = classEnd(g);
                    if (end < 0 || text.charAt(t) == '/' || !inClass(g + 1, end, text.charAt(t))) {
                        return false;
                    }
                    g = end;
                } else if (c == '?') {
                    if (text.charAt(t) == '/') {
                        return false;
                    }
                } else {
                    if (c == '\\' && g + 1 < glob.length()) {
                        g++;
                    }
                    if (glob.charAt(g) != text.charAt(t)) {
                        return false;
                    }
                }
                g++;
                t++;
            }
            return t == text.length();
        }

        /** One star stays within a name; two that fill a name stand for any folders, at the end for all within. */
        private boolean star(int g, int t) {
            int after = g;
            while (after < glob.length() && glob.charAt(after) == '*') {
                after++;
            }
            boolean wholeName = after - g == 2
                    && (g == 0 || glob.charAt(g - 1) == '/')
                    && (after == glob.length() || glob.charAt(after) == '/');
            if (wholeName && after == glob.length()) {
                return t < text.length();
            }
            if (wholeName) {
                for (int i = t; i >= 0; i = text.indexOf('/', i) < 0 ? -1 : text.indexOf('/', i) + 1) {
                    if (from(after + 1, i)) {
                        return true;
                    }
                }
                return false;
            }
            for (int i = t; i <= text.length(); i++) {
                if (from(after, i)) {
                    return true;
                }
                if (i < text.length() && text.charAt(i) == '/') {
                    return false;
                }
            }
            return false;
        }

        /** Where a class that opens at an index closes; -1 where it does not. */
        private int classEnd(int open) {
            int i = open + 1;
            if (i < glob.length() && (glob.charAt(i) == '!' || glob.charAt(i) == '^')) {
                i++;
            }
            int first = i;
            while (i < glob.length() && (glob.charAt(i) != ']' || i == first)) {
                i += glob.charAt(i) == '\\' ? 2 : 1;
            }
            return i < glob.length() ? i : -1;
        }

        private boolean inClass(int from, int end, char c) {
            boolean not = glob.charAt(from) == '!' || glob.charAt(from) == '^';
            boolean found = false;
            int i = from + (not ? 1 : 0);
            while (i < end) {
                i += glob.charAt(i) == '\\' ? 1 : 0;
                char low = glob.charAt(i++);
                char high = low;
                if (i + 1 < end && glob.charAt(i) == '-') {
                    high = glob.charAt(i + 1);
                    i += 2;
                }
                found |= low <= c && c <= high;
            }
            return found != not;
        }
    }
}
