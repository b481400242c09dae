package io.github.fplint.finding;

import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.assess.Assessment;
import io.github.fplint.model.RuleRef;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One problem at one place.
 *
 * @param rule the rule it is about; empty where the file could not be read that far
 * @param message quotes what was found and says what would do; one sentence, no final full stop
 * @param help what to write instead, one sentence without final full stop
 * @param related further places of the same file
 * @param suggestions texts that would do, the best first
 * @param statement the statement that is concerned, and how it was read
 */
public record Finding(
        CheckInfo check,
        Severity severity,
        SourceFile source,
        Location location,
        Optional<RuleRef> rule,
        String message,
        Optional<String> help,
        List<Related> related,
        List<String> suggestions,
        Optional<Fix> fix,
        Optional<AssessedStatement> statement) {

    /** How reports sort paths: by code point. */
    public static final Comparator<String> PATH_ORDER = CodePointOrder.INSTANCE;

    /** By path in code-point order, then offset, code and message: the order of every report. */
    public static final Comparator<Finding> ORDER = new Comparator<>() {
        @Override
        public int compare(Finding a, Finding b) {
            int byPath = PATH_ORDER.compare(a.path(), b.path());
            int byPlace = byPath != 0 ? byPath : a.location.compareTo(b.location);
            int byCheck = byPlace != 0 ? byPlace : a.check.compareTo(b.check);
            return byCheck != 0 ? byCheck : a.message.compareTo(b.message);
        }
    };

    public Finding {
        Objects.requireNonNull(check);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(source);
        Objects.requireNonNull(location);
        Objects.requireNonNull(message);
        related = List.copyOf(related);
        suggestions = List.copyOf(suggestions);
    }

    /** A finding with nothing but a message. */
    public static Finding of(
            CheckInfo check,
            Severity severity,
            SourceFile source,
            Location location,
            Optional<RuleRef> rule,
            String message) {
        return new Finding(
                check,
                severity,
                source,
                location,
                rule,
                message,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The path of the file. */
    public String path() {
        return source.path();
    }

    /** The same finding with another severity. */
    public Finding withSeverity(Severity other) {
        return new Finding(check, other, source, location, rule, message, help, related, suggestions, fix, statement);
    }

    /** The same finding with a sentence on what to write instead. */
    public Finding withHelp(String sentence) {
        return new Finding(
                check,
                severity,
                source,
                location,
                rule,
                message,
                Optional.of(sentence),
                related,
                suggestions,
                fix,
                statement);
    }

    /** The same finding with a further place. */
    public Finding withRelated(List<Related> places) {
        return new Finding(check, severity, source, location, rule, message, help, places, suggestions, fix, statement);
    }

    /** The same finding with an edit that removes it. */
    public Finding withFix(Fix edit) {
        return new Finding(
                check,
                severity,
                source,
                location,
                rule,
                message,
                help,
                related,
                suggestions,
                Optional.of(edit),
                statement);
    }

    /** The same finding with the statement that it concerns. */
    public Finding withStatement(AssessedStatement concerned) {
        return new Finding(
                check,
                severity,
                source,
                location,
                rule,
                message,
                help,
                related,
                suggestions,
                fix,
                Optional.of(concerned));
    }

    /** How the statement that is concerned was read. */
    public Optional<Assessment> assessment() {
        return statement.isEmpty()
                ? Optional.empty()
                : Optional.of(statement.get().assessment());
    }
}
