package io.github.fplint.model;

/** The rule formats that can be read. */
public enum RuleFormat {
    /** Sigma detection rules, correlations and filters. */
    SIGMA("sigma"),
    /** Detections of Splunk's security_content. */
    SPLUNK("splunk"),
    /** Elastic's detection rules in TOML. */
    ELASTIC("elastic");

    private final String id;

    RuleFormat(String id) {
        this.id = id;
    }

    /** The name in reports and on the command line. */
    public String id() {
        return id;
    }
}
