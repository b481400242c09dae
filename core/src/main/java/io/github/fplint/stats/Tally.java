package io.github.fplint.stats;

import java.util.Objects;

/**
 * How many rules of a group help the reader of their alerts.
 *
 * @param name what the rules have in common, such as {@code windows/process_creation}
 * @param rules how many there are
 * @param guided how many have guidance that is not blank
 * @param specific how many have a statement that is specific and not circular
 */
public record Tally(String name, int rules, int guided, int specific) {

    public Tally {
        Objects.requireNonNull(name);
        if (specific < 0 || guided < specific || rules < guided) {
            throw new IllegalArgumentException("not parts of each other: " + rules + ", " + guided + ", " + specific);
        }
    }

    /** The share of rules with guidance, from 0 to 1; 0 where there is no rule. */
    public double guidedShare() {
        return share(guided);
    }

    /** The share of rules with a specific statement, from 0 to 1; 0 where there is no rule. */
    public double specificShare() {
        return share(specific);
    }

    private double share(int part) {
        return rules == 0 ? 0 : (double) part / rules;
    }
}
