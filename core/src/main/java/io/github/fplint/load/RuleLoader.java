package io.github.fplint.load;

import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Related;
import io.github.fplint.finding.Severity;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import io.github.fplint.syntax.Document;
import io.github.fplint.syntax.Mapping;
import io.github.fplint.syntax.SyntaxLimits;
import io.github.fplint.syntax.SyntaxProblem;
import io.github.fplint.syntax.Toml;
import io.github.fplint.syntax.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the rules of a file, whatever their format. Thread-safe. */
public final class RuleLoader {

    private final Limits limits;

    /** A loader that reads no more than the limits allow. */
    public RuleLoader(Limits limits) {
        this.limits = limits;
    }

    /** Whether walking a folder looks into files of this name. */
    public static boolean isCandidate(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".yml") || name.endsWith(".yaml") || name.endsWith(".toml");
    }

    /**
     * Reads a file.
     *
     * @param named whether the user named the file itself: then what cannot be read is reported even where nothing in
     *     it looks like a rule
     */
    public LoadedFile load(SourceFile source, boolean named) {
        Reading reading = new Reading(source, named);
        if (isTooLarge(source.text().length())) {
            return tooLarge(source.path(), source.text().length());
        }
        reading.documents();
        return reading.result();
    }

    /** Whether a size in bytes goes over the limit. */
    public boolean isTooLarge(long bytes) {
        return bytes > limits.bytes();
    }

    /** What is said of a file that was not read because of its size in bytes. */
    public LoadedFile tooLarge(String path, long bytes) {
        return unread(
                path,
                LoadChecks.INPUT_TOO_LARGE,
                "the file has " + bytes + " bytes, more than the " + limits.bytes() + " that are read",
                "too large");
    }

    /** What is said of a file that could not be opened. */
    public LoadedFile unreadable(String path, String why) {
        return unread(path, LoadChecks.UNREADABLE_FILE, "the file cannot be read: " + why, "unreadable");
    }

    private static LoadedFile unread(String path, CheckInfo check, String message, String reason) {
        SourceFile nothing = SourceFile.of(path, "");
        Finding finding = Finding.of(check, Severity.ERROR, nothing, nothing.locate(0, 0), Optional.empty(), message);
        return new LoadedFile(path, List.of(), List.of(finding), reason);
    }

    /** The reading of one file, as far as it has come. */
    private final class Reading {
        private final SourceFile source;
        private final boolean named;
        private final List<DetectionRule> rules = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final SigmaCollection collection = new SigmaCollection();
        private String reason = "empty";

        Reading(SourceFile source, boolean named) {
            this.source = source;
            this.named = named;
        }

        void documents() {
            SyntaxLimits syntax = new SyntaxLimits(limits.depth(), limits.collectionAliases(), limits.documents());
            boolean toml = source.path().toLowerCase(Locale.ROOT).endsWith(".toml");
            List<Document> documents = toml ? List.of(Toml.read(source, syntax)) : Yaml.read(source, syntax);
            for (Document document : documents) {
                if (!collection.isTooLarge()) {
                    document(document, toml);
                }
            }
            if (source.malformedAt().isPresent()) {
                malformed(source.malformedAt().getAsInt());
            }
        }

        private void document(Document document, boolean toml) {
            int firstFinding = findings.size();
            int rulesBefore = rules.size();
            boolean rule = false;
            if (document.root().orElse(null) instanceof Mapping mapping) {
                rule = toml ? elastic(mapping) : yaml(mapping);
            } else if (document.root().isPresent()) {
                reason = "no rule: not a mapping at the top";
            }
            boolean report = !rules.isEmpty()
                    || named
                    || (!document.problems().isEmpty()
                            && RuleLikeness.looksLikeRule(source.text(), document.start(), document.end()));
            for (SyntaxProblem problem : document.problems()) {
                boolean fatal = problem.kind() != SyntaxProblem.Kind.DUPLICATE_KEY;
                if (fatal) {
                    reason = report ? "not readable: " + problem.message() : "no rule, and not readable";
                }
                // In a file that is no rule, a key that stands twice is nobody's concern here.
                boolean limitOfRuleFile = problem.kind() == SyntaxProblem.Kind.LIMIT && !rules.isEmpty();
                if (fatal ? report || limitOfRuleFile : rule) {
                    findings.add(syntaxFinding(problem));
                }
            }
            // A global part is no rule, and the one before it has no say in it.
            if (rules.size() > rulesBefore && rules.get(rulesBefore).deprecated()) {
                findings.subList(firstFinding, findings.size()).replaceAll(f -> f.withSeverity(Severity.INFO));
            }
        }

        private boolean yaml(Mapping mapping) {
            if (collection.accept(mapping)) {
                reason = "no rule: only 'action: global' documents";
                return true;
            }
            Mapping whole = collection.apply(mapping);
            if (collection.isTooLarge()) {
                reason = "not readable: the collection is too large";
                findings.add(Finding.of(
                        LoadChecks.INPUT_TOO_LARGE,
                        Severity.ERROR,
                        source,
                        Values.header(mapping, "title"),
                        Optional.empty(),
                        "the documents of this collection would repeat more than " + SigmaCollection.MOST_GIVEN
                                + " values of it; those from here on are not read"));
                return true;
            }
            if (SigmaReader.isRule(whole)) {
                rules.add(new SigmaReader(source, whole, findings).read());
                return true;
            }
            if (SplunkReader.isRule(mapping)) {
                rules.add(new SplunkReader(source, mapping, findings).read());
                return true;
            }
            reason = "no rule: " + RuleLikeness.missing(mapping);
            return false;
        }

        private boolean elastic(Mapping mapping) {
            Optional<DetectionRule> rule = ElasticReader.read(source, mapping, findings);
            rule.ifPresent(rules::add);
            if (rule.isEmpty()) {
                reason = "no rule: no [rule] table with 'rule_id', 'query' or 'threat'";
            }
            return rule.isPresent();
        }

        private Finding syntaxFinding(SyntaxProblem problem) {
            String message = problem.message();
            CheckInfo check = LoadChecks.SYNTAX_ERROR;
            Severity severity = Severity.ERROR;
            List<Related> related = List.of();
            if (problem.kind() == SyntaxProblem.Kind.LIMIT) {
                check = LoadChecks.INPUT_TOO_LARGE;
            } else if (problem.kind() == SyntaxProblem.Kind.DUPLICATE_KEY) {
                check = LoadChecks.DUPLICATE_KEY;
                severity = Severity.WARNING;
                message = "the key '" + problem.message() + "' stands twice; parsers keep only one of them";
                related = problem.related().stream()
                        .map(place -> new Related(place, "it stands here already"))
                        .toList();
            }
            return Finding.of(check, severity, source, problem.location(), Optional.empty(), message)
                    .withRelated(related);
        }

        private void malformed(int at) {
            if (named
                    || !rules.isEmpty()
                    || RuleLikeness.looksLikeRule(
                            source.text(), 0, source.text().length())) {
                Location place = source.locate(at, at + 1);
                findings.add(Finding.of(
                        LoadChecks.UNREADABLE_FILE,
                        Severity.ERROR,
                        source,
                        place,
                        Optional.empty(),
                        "this byte is not " + source.charset().name() + "; save the file as UTF-8"));
            }
        }

        LoadedFile result() {
            return new LoadedFile(source.path(), rules, findings, rules.isEmpty() ? reason : "");
        }
    }
}
