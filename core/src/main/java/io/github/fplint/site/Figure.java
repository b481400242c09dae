package io.github.fplint.site;

import java.util.Locale;

/** A number at the top of a page. */
record Figure(String number, String label, String note) {

    static Figure of(int number, String one, String many) {
        return new Figure(number(number), number == 1 ? one : many, "");
    }

    static Figure share(int part, int whole, String label) {
        return new Figure(percent(part, whole), label, number(part) + " of " + number(whole));
    }

    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Whole per cent. */
    static String percent(int part, int whole) {
        return (whole == 0 ? 0 : Math.round(100f * part / whole)) + " %";
    }
}
