package io.github.fplint.assess;

/** How much a statement helps the person who triages an alert, from least to most. */
public enum Specificity {
    /** There is no text. */
    MISSING("missing", 0),
    /** The author knows or names nothing. */
    PLACEHOLDER("placeholder", 1),
    /** Says how often, but names no benign activity. */
    LIKELIHOOD_ONLY("likelihood-only", 2),
    /** Says what to do, but names no benign activity. */
    ADVICE_ONLY("advice-only", 3),
    /** Names a kind of cause that nothing could be filtered on. */
    GENERIC("generic", 4),
    /** Names something that a filter or a triage question can be written from. */
    SPECIFIC("specific", 6);

    private final String id;
    private final int rank;

    Specificity(String id, int rank) {
        this.id = id;
        this.rank = rank;
    }

    /** The name in reports and data, such as {@code likelihood-only}. */
    public String id() {
        return id;
    }

    /** The place in the order from no text, 0, to specific, 6; a specific but circular statement stands at 5. */
    int rank() {
        return rank;
    }
}
