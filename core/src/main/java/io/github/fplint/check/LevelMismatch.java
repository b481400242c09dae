package io.github.fplint.check;

import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Related;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.model.Statement;
import io.github.fplint.source.Located;
import io.github.fplint.source.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags a rule of a high level whose guidance calls false positives likely, common or normal behaviour. */
final class LevelMismatch extends Check {

    private static final Set<String> HIGH = Set.of("critical", "high");

    private static final List<String> HINTS = List.of(
            "likely",
            "common",
            "frequent",
            "normal",
            "usual",
            "typical",
            "high",
            "many",
            "numerous",
            "often",
            "large",
            "prone",
            "expected");

    private static final class Words {
        static final String VERY = "(?:very |quite |fairly |highly |rather |extremely |somewhat |pretty )?";
        static final String OFTEN = "(?:likely|common|frequent|numerous|normal|expected)";

        /** What is common in some places need not be in the reader's. */
        static final String EVERYWHERE = "(?! (?:in|on|for|at|with) (?:some|certain|specific|particular|a few)\\b)";

        static final Pattern FREQUENT = Pattern.compile(
                // The whole statement, or its first clause.
                "\\A\\W*" + VERY + "(?:likely|common|frequent|high|often|many|numerous)(?=[,.;]|\\W*\\z)"
                        // What is said of false positives.
                        + "|\\bfalse[ -]positives? (?:is|are|may be|can be|might be|will be) " + VERY + OFTEN
                        + "\\b(?! to be | in cases)"
                        + "|\\b(?:many|numerous|frequent|likely|common) false[ -]positives?\\b"
                        + "(?! (?:is|are|in|for|from|source|cause))"
                        + "|\\b(?:high|large) (?:number|volume|amount|rate) of false[ -]positives?\\b"
                        + "|\\bprone to (?:\\w+ )?false[ -]positives?\\b"
                        + "|\\blikely to (?:cause|generate|produce|raise|trigger|result in) (?:\\w+ )?false[ -]positives?\\b"
                        // What is said of the behaviour; that it can be normal says only that there is a benign cause.
                        + "|\\b(?:is|are) (?:a |an )?" + VERY + "(?:normal|common|usual|typical)"
                        + "(?: \\w+)? (?:behaviou?r|activit(?:y|ies)|practice|occurrence)\\b" + EVERYWHERE
                        + "|\\b(?:is|are) " + VERY + "(?:normal|common|frequent)(?= in |[.,;]|\\W*\\z)" + EVERYWHERE,
                Pattern.CASE_INSENSITIVE);

        /** What turns such words into a condition, a question or their opposite, earlier in the sentence. */
        static final Pattern UNSAID = Pattern.compile(
                "\\b(?:if|when|whether|unless|where|until|verify|confirm|ensure|validate|check|determine|review|not|never"
                        + "|no|nor|cannot|rarely|seldom|unlikely|\\w+n't|less|avoid|reduce|prevent|exclude|filter)\\b",
                Pattern.CASE_INSENSITIVE);
    }

    LevelMismatch() {
        super(CheckInfo.of(
                "FP203",
                "level-mismatch",
                "the level is high, and the guidance calls false positives common",
                WARNING,
                WARNING,
                WARNING));
    }

    @Override
    public Stream<Finding> check(AssessedRule rule) {
        Optional<Located<String>> level = rule.rule().level();
        if (rule.rule().format() == RuleFormat.SPLUNK
                || level.isEmpty()
                || !HIGH.contains(level.get().value())) {
            return Stream.empty();
        }
        return rule.statements().stream()
                .flatMap(s -> finding(rule, s.statement(), level.get()))
                .limit(1);
    }

    private Stream<Finding> finding(AssessedRule rule, Statement statement, Located<String> level) {
        String text = statement.text().value();
        if (!mayConcern(text)) {
            return Stream.empty();
        }
        Matcher often = Words.FREQUENT.matcher(text);
        while (often.find()) {
            if (!Words.UNSAID
                    .matcher(text.substring(sentenceStart(text, often.start()), often.start()))
                    .find()) {
                return Stream.of(finding(
                                rule,
                                place(rule, statement, often),
                                "the guidance says " + Quote.of(often.group()) + ", which does not fit the level '"
                                        + level.value() + "'")
                        .withHelp("lower the level, or exclude the common cause in the detection")
                        .withRelated(List.of(new Related(level.location(), "the level"))));
            }
        }
        return Stream.empty();
    }

    private static Location place(AssessedRule rule, Statement statement, Matcher often) {
        StatementPlace place = StatementPlace.of(rule.rule(), statement);
        return place.exactly(often.start(), often.end()).orElse(place.whole());
    }

    private static int sentenceStart(String text, int at) {
        return 1
                + Math.max(text.lastIndexOf(". ", at), Math.max(text.lastIndexOf('\n', at), text.lastIndexOf(';', at)));
    }

    /** Spares most rules the patterns. */
    private static boolean mayConcern(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : HINTS) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
