package io.github.fplint.catalogue;

import io.github.fplint.assess.Assessor;
import io.github.fplint.load.Limits;
import io.github.fplint.load.RuleLoader;
import io.github.fplint.repository.RepositoryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Rules in a folder for a test. */
final class Rules {

    private final Path folder;

    Rules(Path folder) {
        this.folder = folder;
    }

    Rules sigma(String path, String id, String tags, String... falsePositives) throws IOException {
        StringBuilder rule =
                new StringBuilder("title: Rule " + id + "\nid: " + id + "\nstatus: test\nlevel: high\ntags: [" + tags
                        + "]\nlogsource:\n  product: Windows\ndetection:\n  s:\n    a: b\n  condition: s\n");
        if (falsePositives.length > 0) {
            rule.append("falsepositives:\n");
        }
        for (String text : falsePositives) {
            rule.append("  - \"").append(text).append("\"\n");
        }
        return file(path, rule.toString());
    }

    Rules splunk(String path, String id, String techniques, String falsePositives) throws IOException {
        return file(
                path,
                "name: Rule " + id + "\nid: " + id + "\ntype: TTP\nsearch: index=x\nknown_false_positives: \""
                        + falsePositives + "\"\ntags:\n  asset_type: Endpoint\n  mitre_attack_id: [" + techniques
                        + "]\n");
    }

    Rules elastic(String path, String id, String technique, String subTechnique, String falsePositive, String note)
            throws IOException {
        return file(
                path,
                "[rule]\nname = \"Rule " + id + "\"\nrule_id = \"" + id + "\"\nquery = \"x\"\nfalse_positives = [\""
                        + falsePositive + "\"]\nnote = \"\"\"\n### False positive analysis\n- " + note
                        + "\n\"\"\"\n[[rule.threat]]\n[[rule.threat.technique]]\nid = \"" + technique
                        + "\"\n[[rule.threat.technique.subtechnique]]\nid = \"" + subTechnique + "\"\n");
    }

    Rules file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
        return this;
    }

    CatalogueSource source(String name) {
        return new CatalogueSource(name, folder, Optional.of("https://example.org/" + name));
    }

    Catalogue catalogue() {
        return catalogue(List.of(source("mine")));
    }

    static Catalogue catalogue(List<CatalogueSource> sources) {
        Assessor assessor = Assessor.create();
        return new CatalogueBuilder(new RepositoryReader(new RuleLoader(Limits.DEFAULT), assessor, 1), assessor)
                .build(sources);
    }
}
