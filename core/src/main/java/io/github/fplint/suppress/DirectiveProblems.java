package io.github.fplint.suppress;

import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.DidYouMean;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Severity;
import io.github.fplint.model.RuleRef;
import io.github.fplint.source.Located;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Says what is wrong with directives. */
final class DirectiveProblems {

    private static final int LONGEST_QUOTE = 60;

    private final SourceFile source;
    private final Optional<RuleRef> rule;
    private final List<CheckInfo> checks;
    private final List<String> words = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();

    DirectiveProblems(SourceFile source, Optional<RuleRef> rule, List<CheckInfo> checks) {
        this.source = source;
        this.rule = rule;
        this.checks = checks.stream().filter(c -> !own(c)).toList();
        this.checks.forEach(c -> words.add(c.code()));
        this.checks.forEach(c -> words.add(c.name()));
    }

    List<Finding> found() {
        return found;
    }

    /** The checks that a directive names; what is wrong with its words is noted. */
    List<CheckInfo> check(Directive directive) {
        String word = directive.word().value();
        if (!word.equals(Directive.LINE) && !word.equals(Directive.FILE)) {
            String hint = DidYouMean.hint(word, List.of(Directive.LINE, Directive.FILE));
            add(
                    SuppressChecks.UNKNOWN_CODE,
                    directive.place(),
                    "unknown directive " + quote(word) + hint,
                    "write 'ignore[CODE] reason' or 'ignore-file[CODE] reason'");
            return List.of();
        }
        if (directive.codes().isEmpty()) {
            add(
                    SuppressChecks.UNKNOWN_CODE,
                    directive.place(),
                    "this " + word + " names no check",
                    "name the checks in brackets, such as '" + word + "[FP103]'");
            return List.of();
        }
        List<CheckInfo> named = new ArrayList<>();
        for (Located<String> code : directive.codes()) {
            checks.stream()
                    .filter(c -> c.code().equals(code.value()) || c.name().equals(code.value()))
                    .findFirst()
                    .ifPresentOrElse(named::add, () -> unknown(code));
        }
        if (directive.reason().isEmpty()) {
            add(
                    SuppressChecks.WITHOUT_REASON,
                    directive.place(),
                    "this " + word + " does not say why",
                    "write the reason behind the brackets");
        }
        return named;
    }

    private void unknown(Located<String> code) {
        boolean own = SuppressChecks.all().stream()
                .anyMatch(c -> c.code().equals(code.value()) || c.name().equals(code.value()));
        boolean prefix = code.value().matches("[A-Z]+[0-9]*")
                && checks.stream().anyMatch(c -> c.code().startsWith(code.value()));
        if (own) {
            add(
                    SuppressChecks.UNKNOWN_CODE,
                    code.location(),
                    quote(code.value()) + " cannot be ignored in a rule file",
                    "set it in the configuration file");
        } else if (prefix) {
            add(
                    SuppressChecks.UNKNOWN_CODE,
                    code.location(),
                    quote(code.value()) + " is only the start of a code",
                    "name each check");
        } else {
            add(
                    SuppressChecks.UNKNOWN_CODE,
                    code.location(),
                    "unknown check " + quote(code.value()) + DidYouMean.hint(code.value(), words),
                    "name a check by its code or name");
        }
    }

    /** Whether the last day of a directive has passed; a date that is none is noted, and never passes. */
    boolean expired(Directive directive, Supplier<Optional<LocalDate>> today) {
        if (directive.until().isEmpty()) {
            return false;
        }
        Located<String> until = directive.until().get();
        try {
            LocalDate last = LocalDate.parse(until.value());
            if (today.get().filter(last::isBefore).isEmpty()) {
                return false;
            }
            add(
                    SuppressChecks.EXPIRED,
                    directive.place(),
                    "this " + directive.word().value() + " ended on " + last,
                    "mend what it silenced, or set a new date");
            return true;
        } catch (DateTimeException e) {
            add(
                    SuppressChecks.EXPIRED,
                    until.location(),
                    quote(until.value()) + " is no date, so this never ends",
                    "write year, month and day, such as 'until=2027-01-31'");
            return false;
        }
    }

    void misplaced(Directive directive) {
        add(
                SuppressChecks.UNUSED,
                directive.place(),
                "this ignore-file silences nothing, as it stands below the first key",
                "move it to the top of the file");
    }

    void unused(Ignore ignore, Predicate<CheckInfo> ran) {
        List<CheckInfo> unused = ignore.unused().stream().filter(ran).toList();
        if (unused.isEmpty()) {
            return;
        }
        Directive directive = ignore.directive();
        List<Located<String>> idle = directive.codes().stream()
                .filter(code -> unused.stream()
                        .anyMatch(c -> c.code().equals(code.value()) || c.name().equals(code.value())))
                .toList();
        boolean whole = idle.size() == directive.codes().size();
        List<String> names = idle.stream().map(Located::value).distinct().toList();
        add(
                SuppressChecks.UNUSED,
                whole ? directive.place() : idle.get(0).location(),
                String.join(", ", names) + " finds nothing that this "
                        + directive.word().value() + " could silence",
                whole ? "take it out" : "take it out of the brackets");
        int last = found.size() - 1;
        found.set(
                last,
                found.get(last).withFix(whole ? Removal.of(source, directive) : Removal.of(source, directive, idle)));
    }

    private static boolean own(CheckInfo check) {
        return SuppressChecks.all().contains(check);
    }

    private static String quote(String text) {
        return "'" + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + "'";
    }

    private void add(CheckInfo check, Location place, String message, String help) {
        found.add(Finding.of(check, Severity.WARNING, source, place, rule, message)
                .withHelp(help));
    }
}
