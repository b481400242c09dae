package io.github.fplint.finding;

/** How much a finding matters, the worst first. */
public enum Severity {
    ERROR("error"),
    WARNING("warning"),
    INFO("info");

    private final String id;

    Severity(String id) {
        this.id = id;
    }

    /** The name in reports and on the command line. */
    public String id() {
        return id;
    }

    /** Whether this is as bad as another, or worse. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** The milder of two. */
    public Severity atMost(Severity cap) {
        return compareTo(cap) > 0 ? this : cap;
    }
}
