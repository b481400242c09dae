package io.github.fplint.catalogue;

import io.github.fplint.assess.Assessor;
import io.github.fplint.assess.Specificity;
import io.github.fplint.finding.Finding;
import io.github.fplint.model.RuleKind;
import io.github.fplint.repository.RepositoryReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes a catalogue. Not thread-safe. */
public final class CatalogueBuilder {

    private static final Comparator<CatalogueEntry> BY_TEXT =
            Comparator.comparing(CatalogueEntry::text, Finding.PATH_ORDER).thenComparing(CatalogueEntry::id);

    /** Most rules first. */
    static final Comparator<CatalogueEntry> BY_RULES =
            Comparator.<CatalogueEntry>comparingInt(e -> -e.rules().size()).thenComparing(BY_TEXT);

    private final CatalogueReader reader;
    private final CauseReader causes;

    /** A builder that reads rules and assesses what it splits with the same assessor as the reader. */
    public CatalogueBuilder(RepositoryReader reader, Assessor assessor) {
        this.reader = new CatalogueReader(reader);
        this.causes = new CauseReader(assessor);
    }

    /** Reads sources and makes their catalogue. */
    public Catalogue build(List<CatalogueSource> sources) {
        CatalogueReader.Reading reading = reader.read(sources);
        List<CatalogueRule> rules = reading.rules().stream()
                .filter(r -> r.rule().kind() != RuleKind.FILTER)
                .toList();
        Map<String, EntryDraft> drafts = new LinkedHashMap<>();
        Set<CatalogueRule> explained = Collections.newSetFromMap(new IdentityHashMap<>());
        for (CatalogueRule rule : rules) {
            for (CauseReader.NamedCause cause : causes.causes(rule)) {
                drafts.computeIfAbsent(cause.form(), form -> new EntryDraft()).add(cause);
                explained.add(rule);
            }
        }
        List<CatalogueEntry> entries = new ArrayList<>();
        drafts.forEach((form, draft) -> entries.add(draft.entry(StatementNormaliser.id(form))));
        entries.sort(BY_TEXT);
        return new Catalogue(sources, rules, entries, techniques(rules, explained, entries), reading.findings());
    }

    private static List<TechniqueSummary> techniques(
            List<CatalogueRule> rules, Set<CatalogueRule> explained, List<CatalogueEntry> entries) {
        Map<String, List<CatalogueRule>> rulesOf = new TreeMap<>();
        rules.forEach(rule -> withParents(rule.techniques())
                .forEach(id ->
                        rulesOf.computeIfAbsent(id, i -> new ArrayList<>()).add(rule)));
        Map<String, List<CatalogueEntry>> entriesOf = new HashMap<>();
        entries.forEach(entry -> withParents(entry.techniques())
                .forEach(id ->
                        entriesOf.computeIfAbsent(id, i -> new ArrayList<>()).add(entry)));
        List<TechniqueSummary> summaries = new ArrayList<>();
        rulesOf.forEach((id, named) -> {
            Map<Specificity, Integer> guidance = new EnumMap<>(Specificity.class);
            named.forEach(rule -> guidance.merge(rule.specificity(), 1, Integer::sum));
            int gap = (int) named.stream().filter(r -> !explained.contains(r)).count();
            List<CatalogueEntry> causes = new ArrayList<>(entriesOf.getOrDefault(id, List.of()));
            causes.sort(BY_RULES);
            summaries.add(
                    new TechniqueSummary(id, Attack.bundled().technique(id), named.size(), gap, guidance, causes));
        });
        return summaries;
    }

    private static Set<String> withParents(List<String> techniques) {
        Set<String> ids = new LinkedHashSet<>();
        for (String technique : techniques) {
            ids.add(technique);
            Attack.parent(technique).map(Attack.bundled()::current).ifPresent(ids::add);
        }
        return ids;
    }
}
