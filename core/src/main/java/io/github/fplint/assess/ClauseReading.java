package io.github.fplint.assess;

import io.github.fplint.text.Token;
import java.util.List;

/**
 * What one clause says, whatever its rule.
 *
 * @param role what the clause is for
 * @param tokens the clause
 * @param listable whether it names a kind of thing that an inventory lists
 * @param causes the phrases that name benign causes
 * @param found the same and those that are doubtful
 * @param notes the phrases that made it placeholder, likelihood or advice
 * @param residue the words and names that narrow the cause: no phrase explains them, and they are not generic
 * @param content all words of the clause that are neither function words nor advice
 * @param pointer whether it points at what the rule detects: {@code this command}
 * @param permitted whether it says that a thing is used knowingly
 * @param linked whether two causes are joined by more than and, or or a comma
 * @param legitimate whether it says that something is legitimate
 */
record ClauseReading(
        Role role,
        List<Token> tokens,
        boolean listable,
        List<Cause> causes,
        List<Cause> found,
        List<Note> notes,
        List<Token> residue,
        List<Token> content,
        boolean pointer,
        boolean legitimate,
        boolean permitted,
        boolean linked,
        int start,
        int end) {

    /** The same clause, read as something else than a cause. */
    ClauseReading as(Role other) {
        return new ClauseReading(
                other,
                tokens,
                listable,
                List.of(),
                found,
                notes,
                residue,
                content,
                pointer,
                legitimate,
                permitted,
                linked,
                start,
                end);
    }

    /** Whether it names a cause, or has a phrase that would. */
    boolean mayNameCause() {
        return role == Role.CAUSE || !found.isEmpty();
    }

    /** Where the clause goes over to advice; its end where it does not. */
    int causesEnd() {
        for (Note note : notes) {
            if (note.reason().startsWith("advice")) {
                return note.start();
            }
        }
        return end;
    }

    /** How many words and names it has, marks not counted: a full stop more is to change nothing. */
    int words() {
        int words = 0;
        for (Token token : tokens) {
            if (token.kind() != Token.Kind.MARK) {
                words++;
            }
        }
        return words;
    }

    /** What a clause is for. */
    enum Role {
        CAUSE,
        PLACEHOLDER,
        LIKELIHOOD,
        ADVICE,
        NOTHING
    }

    /** A phrase that names benign causes, from and to in the original text. */
    record Cause(int start, int end, String words, Entry entry, Doubt doubt) {

        Cause doubted(Doubt other) {
            return new Cause(start, end, words, entry, other);
        }
    }

    /** Why a phrase may not name a cause after all. */
    enum Doubt {
        NONE,
        /** Another cause works on it. */
        OBJECT,
        /** It stands in advice. */
        ADVICE,
        /** The clause denies it. */
        DENIED,
        /** It does not stand where one who acts would. */
        PASSIVE
    }

    /** A phrase that says something else than a cause. */
    record Note(int start, int end, String reason) {}
}
