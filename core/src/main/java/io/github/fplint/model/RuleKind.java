package io.github.fplint.model;

/** What a rule does. Splunk and Elastic rules are all detections. */
public enum RuleKind {
    DETECTION,
    /** Joins the matches of other rules (Sigma correlation rule). */
    CORRELATION,
    /** Excludes matches of other rules (Sigma filter); it raises no alert of its own. */
    FILTER
}
