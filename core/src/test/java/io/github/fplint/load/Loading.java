package io.github.fplint.load;

import io.github.fplint.finding.Finding;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.Statement;
import io.github.fplint.source.SourceFile;
import java.util.List;

/** Loads texts for tests. */
final class Loading {

    private static final RuleLoader LOADER = new RuleLoader(Limits.DEFAULT);

    private Loading() {}

    static LoadedFile load(String path, String text) {
        return LOADER.load(SourceFile.of(path, text), false);
    }

    static DetectionRule rule(String path, String text) {
        List<DetectionRule> rules = load(path, text).rules();
        if (rules.size() != 1) {
            throw new AssertionError(rules.size() + " rules");
        }
        return rules.get(0);
    }

    static List<String> statements(DetectionRule rule) {
        return rule.guidance().statements().stream().map(s -> s.text().value()).toList();
    }

    /** As {@code LINE:COLUMN text in the file}. */
    static List<String> places(DetectionRule rule) {
        return rule.guidance().statements().stream()
                .map(Statement::text)
                .map(t -> t.location().startLine() + ":" + t.location().startColumn() + " "
                        + rule.source().text(t.location()))
                .toList();
    }

    /** As {@code LINE:COLUMN CODE}. */
    static List<String> findings(String path, String text) {
        return load(path, text).findings().stream().map(Loading::place).toList();
    }

    static String place(Finding finding) {
        return finding.location().startLine() + ":" + finding.location().startColumn() + " "
                + finding.check().code();
    }
}
