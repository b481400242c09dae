package io.github.fplint.catalogue;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.finding.Finding;
import io.github.fplint.repository.RepositoryReader;
import io.github.fplint.repository.RuleRepository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the rules of sources. */
public final class CatalogueReader {

    private static final Comparator<CatalogueRule> ORDER = Comparator.comparing(
                    CatalogueRule::source, Finding.PATH_ORDER)
            .thenComparing(CatalogueRule::path, Finding.PATH_ORDER)
            .thenComparing(r -> r.rule().header());

    /**
     * What was read.
     *
     * @param rules by source and path in code-point order, then as they stand in the file
     * @param findings what could not be read (LD checks)
     */
    public record Reading(List<CatalogueRule> rules, List<Finding> findings) {

        public Reading {
            rules = List.copyOf(rules);
            findings = List.copyOf(findings);
        }
    }

    private final RepositoryReader reader;
    private final Attack attack = Attack.bundled();

    public CatalogueReader(RepositoryReader reader) {
        this.reader = reader;
    }

    /** Reads sources one after the other; a folder that does not exist is a finding. */
    public Reading read(List<CatalogueSource> sources) {
        List<CatalogueRule> rules = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (CatalogueSource source : sources) {
            RuleRepository repository = reader.read(List.of(source.folder()));
            findings.addAll(repository.findings());
            Path folder = source.folder().toAbsolutePath().normalize();
            repository.rules().forEach(rule -> rules.add(rule(source, folder, rule)));
        }
        rules.sort(ORDER);
        return new Reading(rules, findings);
    }

    private CatalogueRule rule(CatalogueSource source, Path folder, AssessedRule rule) {
        Path file = Path.of(rule.rule().path()).toAbsolutePath().normalize();
        Path below = file.equals(folder) ? file.getFileName() : folder.relativize(file);
        String path =
                CleanText.line(below.toString().replace(below.getFileSystem().getSeparator(), "/"));
        return new CatalogueRule(
                source.name(),
                path,
                source.link(path),
                rule.rule().techniques().stream()
                        .map(attack::current)
                        .distinct()
                        .toList(),
                rule);
    }
}
