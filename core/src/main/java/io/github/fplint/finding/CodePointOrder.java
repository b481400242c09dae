package io.github.fplint.finding;

import java.util.Comparator;

/** Compares strings by code point, which {@link String#compareTo} does not do for characters outside the BMP. */
enum CodePointOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int shorter = Math.min(a.length(), b.length());
        while (i < shorter && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        if (i == shorter) {
            return Integer.compare(a.length(), b.length());
        }
        if (i > 0 && Character.isLowSurrogate(a.charAt(i)) && Character.isHighSurrogate(a.charAt(i - 1))) {
            i--;
        }
        return Integer.compare(a.codePointAt(i), b.codePointAt(i));
    }
}
