package io.github.fplint.model;

import io.github.fplint.source.Located;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A detection rule with the places it was read from. Immutable and thread-safe.
 *
 * @param header the narrowest place for what concerns the whole rule: its title, else its first key
 * @param name Sigma {@code name}, by which correlations may refer to the rule
 * @param level Sigma {@code level}, Elastic {@code severity}, Splunk {@code type}; lower case
 * @param status Sigma and Splunk {@code status}, Elastic {@code maturity}; lower case
 * @param tags as written, such as {@code attack.t1059.001}
 * @param techniques ATT&amp;CK technique ids in upper case, such as {@code T1059.001}, in file order, each once
 * @param tactics ATT&amp;CK tactics as short names, such as {@code credential-access}, in file order, each once
 * @param buildingBlock an Elastic building block, which raises no alert of its own
 * @param custom the keys that no specification of the format names, with their scalar values
 */
public record DetectionRule(
        SourceFile source,
        Location header,
        RuleFormat format,
        RuleKind kind,
        Optional<Located<String>> title,
        Optional<Located<String>> id,
        Optional<String> name,
        Optional<String> description,
        Optional<Located<String>> level,
        Optional<Located<String>> status,
        List<String> tags,
        List<String> techniques,
        List<String> tactics,
        List<String> references,
        Optional<String> author,
        Optional<String> date,
        Optional<String> modified,
        LogSource logSource,
        Detection detection,
        Optional<Correlation> correlation,
        boolean buildingBlock,
        Guidance guidance,
        Map<String, String> custom) {

    public DetectionRule {
        Objects.requireNonNull(source);
        Objects.requireNonNull(header);
        tags = List.copyOf(tags);
        techniques = List.copyOf(techniques);
        tactics = List.copyOf(tactics);
        references = List.copyOf(references);
        custom = Map.copyOf(custom);
    }

    /** The path of the rule's file. */
    public String path() {
        return source.path();
    }

    /** The short reference by which reports name the rule. */
    public RuleRef ref() {
        return new RuleRef(format, value(id), value(title));
    }

    /** Whether the rule's maintainers no longer stand by it. */
    public boolean deprecated() {
        String value = value(status).orElse("");
        return value.equals("deprecated") || value.equals("unsupported");
    }

    private static Optional<String> value(Optional<Located<String>> located) {
        return located.isEmpty() ? Optional.empty() : Optional.of(located.get().value());
    }
}
