package io.github.fplint.config;

/**
 * Matches a text as a whole: {@code *} stands for any characters, {@code ?} for one, {@code [a-z]} and {@code [!a-z]}
 * for one of a set. Takes no longer than pattern length times text length, whatever the pattern.
 */
final class Wildcard {

    private Wildcard() {}

    static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int starText = 0;
        while (t < text.length()) {
            int next = p < pattern.length() && pattern.charAt(p) != '*' ? one(pattern, p, text.charAt(t)) : -1;
            if (next > 0) {
                p = next;
                t++;
            } else if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                starText = t;
            } else if (star >= 0) {
                p = star + 1;
                t = ++starText;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** Whether a text means more than itself as a pattern. */
    static boolean isPattern(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('[') >= 0;
    }

    /** The index behind the part of the pattern that matches a character; -1 where it does not. */
    private static int one(String pattern, int p, char c) {
        char first = pattern.charAt(p);
        if (first == '?' || (first != '[' && first == c)) {
            return p + 1;
        }
        if (first != '[') {
            return -1;
        }
        boolean negated = pattern.startsWith("!", p + 1);
        int from = p + (negated ? 2 : 1);
        int close = pattern.indexOf(']', from + 1);
        if (close < 0) {
            return first == c ? p + 1 : -1;
        }
        boolean in = false;
        for (int i = from; i < close; i++) {
            if (i + 2 < close && pattern.charAt(i + 1) == '-') {
                in |= pattern.charAt(i) <= c && c <= pattern.charAt(i + 2);
                i += 2;
            } else {
                in |= pattern.charAt(i) == c;
            }
        }
        return in != negated ? close + 1 : -1;
    }
}
