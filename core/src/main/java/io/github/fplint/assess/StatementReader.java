package io.github.fplint.assess;

import io.github.fplint.text.AnalyzedText;
import io.github.fplint.text.AnalyzedText.Clause;
import io.github.fplint.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the clauses of a statement, each in the light of the one before. */
final class StatementReader {

    /** What follows these words gives the reason for what was said before. */
    private static final Set<String> REASONS =
            Set.of("as", "because", "since", "depending", "so", "which", "due", "when");

    /** What follows these words tells what to do about what was said before. */
    private static final Set<String> CONCLUSIONS = Set.of("therefore", "thus", "hence", "so");

    private final ClauseReader clauseReader;

    StatementReader(ClauseReader clauseReader) {
        this.clauseReader = clauseReader;
    }

    StatementReading read(AnalyzedText text) {
        List<ClauseReading> readings = new ArrayList<>(text.clauses().size());
        ClauseReading before = null;
        int sentence = -1;
        for (Clause clause : text.clauses()) {
            ClauseReading reading = clauseReader.read(text.text(), clause);
            if (before != null && clause.sentence() == sentence) {
                reading = inContext(reading, clause.joint(), before);
            }
            readings.add(reading);
            before = reading;
            sentence = clause.sentence();
        }
        return new StatementReading(readings, isEnglish(text));
    }

    /** Whether fewer than two small words of other languages stand in the text, or as many English ones. */
    private static boolean isEnglish(AnalyzedText text) {
        int foreign = 0;
        int english = 0;
        for (Clause clause : text.clauses()) {
            for (Token token : clause.tokens()) {
                if (FOREIGN.contains(token.word())) {
                    foreign++;
                } else if (ENGLISH.contains(token.word())) {
                    english++;
                }
            }
        }
        return foreign < 2 || foreign <= english;
    }

    private static final Set<String> ENGLISH =
            Set.of("the", "of", "to", "by", "may", "and", "or", "for", "is", "are", "be", "with", "this", "that", "as");

    private static final Set<String> FOREIGN = Set.of(
            "der", "die", "das", "und", "von", "wird", "werden", "mit", "durch", "oder", "bei", "ist", "ein", "eine",
            "le", "la", "les", "des", "du", "par", "pour", "une", "et", "ou", "est", "dans", "el", "los", "las", "del",
            "por", "para", "con", "una", "y", "de", "da", "dos", "em", "um", "uma", "il", "di", "che", "della", "och",
            "som", "een", "van", "het", "door", "voor");

    private static ClauseReading inContext(ClauseReading reading, String joint, ClauseReading before) {
        if (reading.role() == ClauseReading.Role.CAUSE && !reading.legitimate() && CONCLUSIONS.contains(joint)) {
            return reading.as(ClauseReading.Role.ADVICE);
        }
        if (reading.role() == ClauseReading.Role.CAUSE && !reading.legitimate() && REASONS.contains(joint)) {
            if (before.role() == ClauseReading.Role.LIKELIHOOD || before.role() == ClauseReading.Role.ADVICE) {
                return reading.as(before.role());
            }
        }
        return reading;
    }
}
