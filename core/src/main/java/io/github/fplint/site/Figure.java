package io.github.fplint.site;

/** A number at the top of a page. */
record Figure(String number, String label, String note) {

    static Figure of(int number, String one, String many) {
        return new Figure(number(number), number == 1 ? one : many, "");
    }

    static Figure share(int part, int whole, String label) {
        return new Figure(percent(part, whole), label, number(part) + " of " + number(whole));
    }

    /** With a comma between thousands, as in {@code 1,173}. */
    static String number(int number) {
        StringBuilder digits = new StringBuilder().append(number);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /** Whole per cent. */
    static String percent(int part, int whole) {
        return (whole == 0 ? 0 : Math.round(100f * part / whole)) + " %";
    }
}
