package io.github.fplint.changes;

import io.github.fplint.finding.Finding;
import io.github.fplint.load.LoadedFile;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.RuleRef;
import io.github.fplint.source.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Compares the rules of two versions of a file. */
final class RuleVersions {

    private final Set<RuleRef> changed = new HashSet<>();
    private final Set<RuleRef> known = new HashSet<>();
    private final Set<String> oldFindings = new HashSet<>();

    RuleVersions(LoadedFile before, LoadedFile after) {
        before.findings().forEach(f -> oldFindings.add(key(f)));
        List<DetectionRule> left = new ArrayList<>(before.rules());
        List<DetectionRule> open = new ArrayList<>(after.rules());
        after.rules().forEach(r -> known.add(r.ref()));
        pair(open, left, r -> r.id().map(Located::value));
        pair(open, left, r -> r.title().map(Located::value));
        // A rule with another id and another title: what stands at the same place among what is left.
        while (!open.isEmpty() && !left.isEmpty()) {
            compare(left.remove(0), open.remove(0));
        }
        open.forEach(r -> changed.add(r.ref()));
    }

    private void pair(
            List<DetectionRule> open, List<DetectionRule> left, Function<DetectionRule, Optional<String>> by) {
        open.removeIf(rule -> {
            Optional<DetectionRule> old = by.apply(rule)
                    .flatMap(name -> left.stream()
                            .filter(r -> by.apply(r).filter(name::equals).isPresent())
                            .findFirst());
            old.ifPresent(r -> {
                left.remove(r);
                compare(r, rule);
            });
            return old.isPresent();
        });
    }

    private void compare(DetectionRule before, DetectionRule after) {
        if (!content(before).equals(content(after))) {
            changed.add(after.ref());
        }
    }

    /** Whether a finding of the new version concerns what changed; without a rule, whether the old one lacked it. */
    boolean concern(Finding finding) {
        Optional<RuleRef> rule = finding.rule().filter(known::contains);
        return rule.isPresent() ? changed.contains(rule.get()) : !oldFindings.contains(key(finding));
    }

    private static String key(Finding finding) {
        return finding.check().code() + ' ' + finding.message();
    }

    /** What checks judge a rule by, without places: new indentation or another author change nothing of it. */
    private static List<Object> content(DetectionRule rule) {
        return List.of(
                rule.kind(),
                rule.guidance().key().isPresent(),
                rule.guidance().malformed(),
                rule.guidance().statements().stream().map(s -> s.text().value()).toList(),
                rule.detection().texts(),
                rule.logSource(),
                rule.level().map(Located::value),
                rule.deprecated(),
                rule.buildingBlock(),
                rule.correlation());
    }
}
