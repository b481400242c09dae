package io.github.fplint.suppress;

import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Suppressed;
import io.github.fplint.load.Limits;
import io.github.fplint.model.RuleRef;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import io.github.fplint.syntax.Layout;
import io.github.fplint.syntax.SyntaxLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The directives of one rule file, such as {@code # fplint: ignore[FP103] agreed with the SOC}. On its own line a
 * directive is for the line below its comments, else for its own line; a text of several lines counts as one line.
 * {@code ignore-file} before the first line of content is for the whole file.
 */
public final class Suppression {

    /**
     * What directives make of findings.
     *
     * @param findings those that are left
     * @param problems what is wrong with the directives (SUP checks), with the severities of the recommended preset
     */
    public record Outcome(List<Finding> findings, List<Suppressed> suppressed, List<Finding> problems) {

        public Outcome {
            findings = List.copyOf(findings);
            suppressed = List.copyOf(suppressed);
            problems = List.copyOf(problems);
        }
    }

    private final SourceFile source;
    private final List<CheckInfo> checks;
    private final Layout layout;

    private Suppression(SourceFile source, List<CheckInfo> checks, Layout layout) {
        this.source = source;
        this.checks = checks;
        this.layout = layout;
    }

    /** Whether a file is worth a look. */
    public static boolean mayHoldDirectives(SourceFile source) {
        return source.text().contains(DirectiveReader.MARK);
    }

    /**
     * The directives of a file.
     *
     * @param checks every check that a directive can name
     */
    public static Suppression of(SourceFile source, List<CheckInfo> checks, Limits limits) {
        return new Suppression(source, List.copyOf(checks), layout(source, limits));
    }

    static Layout layout(SourceFile source, Limits limits) {
        return Layout.of(source, new SyntaxLimits(limits.depth(), limits.collectionAliases(), limits.documents()));
    }

    /**
     * Applies the directives to the findings of the file.
     *
     * @param rule the rule that problems are about; empty where the file holds several
     * @param today asked for only where a directive has a date; where it is empty, none expires
     * @param ran whether a check looked at the whole file, so that an ignore of it had its chance
     */
    public Outcome heed(
            List<Finding> findings,
            Optional<RuleRef> rule,
            Supplier<Optional<LocalDate>> today,
            Predicate<CheckInfo> ran) {
        List<Ignore> ignores = new ArrayList<>();
        DirectiveProblems problems = new DirectiveProblems(source, rule, checks);
        for (Location comment : layout.comments()) {
            for (Directive directive : DirectiveReader.read(source, comment)) {
                List<CheckInfo> named = problems.check(directive);
                boolean misplaced = directive.forFile() && directive.place().start() > layout.top();
                if (misplaced) {
                    problems.misplaced(directive);
                } else if (!problems.expired(directive, today) && !named.isEmpty()) {
                    ignores.add(new Ignore(directive, named, Coverage.of(directive, comment, source, layout)));
                }
            }
        }
        List<Finding> left = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Directive> first = Optional.empty();
            for (Ignore ignore : ignores) {
                if (ignore.silences(finding) && first.isEmpty()) {
                    first = Optional.of(ignore.directive());
                }
            }
            first.ifPresentOrElse(
                    d -> suppressed.add(new Suppressed(finding, d.reason(), d.place())), () -> left.add(finding));
        }
        for (Ignore ignore : ignores) {
            problems.unused(ignore, ran);
        }
        return new Outcome(left, suppressed, problems.found());
    }
}
