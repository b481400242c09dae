package io.github.fplint.config;

import io.github.fplint.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Other settings for some rules.
 *
 * @param select replaces the set of checks for these rules unless empty
 * @param ignore takes checks out for these rules
 * @param severities by code; empty for off
 * @param origin where it is written
 */
record RuleOverride(
        RuleMatch match,
        List<String> select,
        List<String> ignore,
        Map<String, Optional<Severity>> severities,
        SettingOrigin origin) {

    RuleOverride {
        select = List.copyOf(select);
        ignore = List.copyOf(ignore);
        severities = Map.copyOf(severities);
    }

    RuleOverride withoutSelect() {
        return new RuleOverride(match, List.of(), ignore, severities, origin);
    }
}
