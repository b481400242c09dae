package io.github.fplint.assess;

import io.github.fplint.assess.ClauseReading.Cause;
import io.github.fplint.assess.ClauseReading.Note;
import io.github.fplint.text.Token;
import java.util.ArrayList;
import java.util.List;

/** What the phrases of a clause that name no cause make of it. */
final class ClauseRoles {

    private final ClauseWords words;
    private final List<Note> notes = new ArrayList<>(1);
    private boolean placeholder;
    private boolean likelihood;
    private boolean reason;
    private boolean advice;
    private boolean wholeAdvice;
    private boolean mechanics;
    private boolean denial;
    private boolean pointer;
    private boolean legitimate;
    private boolean permitted;
    private int adviceFrom;

    ClauseRoles(ClauseWords words, List<PhraseTable.Match> matches) {
        this.words = words;
        this.adviceFrom = words.tokens().size();
        read(matches);
    }

    List<Note> notes() {
        return notes;
    }

    boolean denial() {
        return denial;
    }

    boolean pointer() {
        return pointer;
    }

    boolean legitimate() {
        return legitimate;
    }

    boolean permitted() {
        return permitted;
    }

    /** The word from which on the clause is advice; the number of its words where none is. */
    int adviceFrom() {
        return adviceFrom;
    }

    private void read(List<PhraseTable.Match> matches) {
        for (PhraseTable.Match match : matches) {
            if (match.start() >= adviceFrom) {
                continue;
            }
            boolean first = words.atStart(match.start());
            switch (match.entry().role()) {
                case PLACEHOLDER -> {
                    placeholder = true;
                    words.cover(match);
                }
                case LIKELIHOOD -> {
                    likelihood = true;
                    words.cover(match);
                }
                case REASON -> {
                    likelihood = true;
                    reason = true;
                    words.cover(match);
                }
                case ADVICE_START -> {
                    if (first) {
                        advice = true;
                        wholeAdvice = true;
                        adviceFrom = match.start();
                        note(match, "advice");
                    }
                }
                case ADVICE -> {
                    advice = true;
                    wholeAdvice |= first;
                    adviceFrom = match.start();
                    note(match, "advice");
                }
                case ADVICE_WHOLE -> {
                    advice = true;
                    wholeAdvice |= !legitimate;
                    adviceFrom = legitimate ? match.start() : 0;
                    note(match, "advice");
                }
                case ADVICE_WORDS -> {
                    advice = true;
                    words.cover(match);
                }
                case MECHANICS -> {
                    mechanics |= first;
                    words.cover(match);
                }
                case DENIAL -> {
                    denial |= !legitimate;
                    words.cover(match);
                }
                case POINTER -> {
                    pointer = true;
                    words.coverPointer(match);
                }
                case LEGITIMATE -> {
                    legitimate = true;
                    words.cover(match);
                }
                case PERMITTED -> {
                    legitimate = true;
                    permitted = true;
                    words.cover(match);
                }
                case FILLER -> {
                    words.cover(match);
                    words.coverSubject(match);
                }
                case CAUSE, BLOCK -> {}
            }
        }
    }

    private void note(PhraseTable.Match match, String what) {
        notes.add(new Note(words.start(match), words.end(match), what + ": " + words.words(match)));
    }

    /**
     * What the clause is for.
     *
     * @param causes the causes that it names
     * @param residue its words that nothing explains
     */
    ClauseReading.Role role(List<Cause> causes, List<Token> residue) {
        if (!causes.isEmpty()
                && !(reason && !legitimate && !namesLegitimate(causes))
                && !(mechanics && !legitimate && !tellsTrigger())) {
            return ClauseReading.Role.CAUSE;
        }
        boolean theyOccur = saysThatTheyOccur();
        if (wholeAdvice && !likelihood && !denial && !placeholder && !theyOccur) {
            return ClauseReading.Role.ADVICE;
        }
        if (placeholder && residue.size() < 3) {
            return ClauseReading.Role.PLACEHOLDER;
        }
        if (mechanics) {
            return likelihood ? ClauseReading.Role.LIKELIHOOD : ClauseReading.Role.ADVICE;
        }
        if (likelihood || denial) {
            return legitimate && (pointer || !residue.isEmpty()) && !denial && !reason
                    ? ClauseReading.Role.CAUSE
                    : ClauseReading.Role.LIKELIHOOD;
        }
        if (legitimate || (!residue.isEmpty() && !advice)) {
            return ClauseReading.Role.CAUSE;
        }
        if (theyOccur) {
            return ClauseReading.Role.LIKELIHOOD;
        }
        return advice ? ClauseReading.Role.ADVICE : ClauseReading.Role.NOTHING;
    }

    /** Whether a clause about the rule says what may set it off. */
    private boolean tellsTrigger() {
        boolean may = false;
        for (Token token : words.tokens()) {
            switch (token.stem()) {
                case "by", "if", "when" -> {
                    return true;
                }
                case "may", "might", "can", "could", "will", "would" -> may = true;
                case "trigger", "captur", "fire", "flag", "alert", "match" -> {
                    if (may) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether a cause itself says that it is legitimate: {@code limited to legitimate applications}. */
    private static boolean namesLegitimate(List<Cause> causes) {
        for (Cause cause : causes) {
            if (cause.words().startsWith("legit") || cause.words().startsWith("benign")) {
                return true;
            }
        }
        return false;
    }

    private boolean saysThatTheyOccur() {
        boolean positives = false;
        for (Token token : words.tokens()) {
            switch (token.stem()) {
                case "posit", "fp" -> positives = true;
                case "occur", "happen", "exist", "aris", "appear", "present", "possibl" -> {
                    if (positives) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }
}
