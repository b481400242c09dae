package io.github.fplint.model;

import java.util.List;
import java.util.Optional;

/**
 * Where a rule's events come from.
 *
 * @param product Sigma {@code logsource.product}, the lower-cased Splunk {@code tags.asset_type}, or the Elastic
 *     integration or folder name
 * @param category Sigma {@code logsource.category}
 * @param service Sigma {@code logsource.service}
 * @param dataSources Splunk {@code data_source}, Elastic {@code index}, as written
 */
public record LogSource(
        Optional<String> product, Optional<String> category, Optional<String> service, List<String> dataSources) {

    /** A log source that says nothing. */
    public static final LogSource NONE = new LogSource(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public LogSource {
        dataSources = List.copyOf(dataSources);
    }
}
