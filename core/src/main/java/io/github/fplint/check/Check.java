package io.github.fplint.check;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.CheckOptions;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Preset;
import io.github.fplint.finding.Severity;
import io.github.fplint.source.Location;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that can be wrong with a rule's guidance. Stateless and thread-safe. */
public abstract class Check {

    private final CheckInfo info;

    /** A check that is known by the given facts. */
    protected Check(CheckInfo info) {
        this.info = info;
    }

    /** What is known of the check without running it. */
    public final CheckInfo info() {
        return info;
    }

    /** This check with options that somebody set; a check that declares options overrides it. */
    public Check configured(CheckOptions options) {
        return this;
    }

    /** The findings in a rule; their severity is a first word, the run has the last. */
    public abstract Stream<Finding> check(AssessedRule rule);

    /** The most that a finding in this rule may count under a preset. */
    public Severity cap(Preset preset, AssessedRule rule) {
        return Severity.ERROR;
    }

    /** A finding of this check. */
    protected final Finding finding(AssessedRule rule, Location place, String message) {
        return Finding.of(
                info,
                info.severityIfSelected(Preset.RECOMMENDED),
                rule.rule().source(),
                place,
                Optional.of(rule.rule().ref()),
                message);
    }
}
