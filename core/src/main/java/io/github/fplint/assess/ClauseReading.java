package io.github.fplint.assess;

import io.github.fplint.text.Token;
import java.util.List;

/**
 * What one clause says, whatever its rule.
 *
 * @param role what the clause is for
 * @param listable whether it names a kind of thing that an inventory lists
 * @param causes the phrases that name benign causes
 * @param notes the phrases that made it placeholder, likelihood or advice
 * @param residue the words and names that narrow the cause: no phrase explains them, and they are not generic
 * @param content all words of the clause that are neither function words nor advice
 * @param pointer whether it points at what the rule detects: {@code this command}
 * @param bare whether it is no more than a name of a few words
 * @param linked whether two causes are joined by more than and, or or a comma
 * @param legitimate whether it says that something is legitimate
 */
record ClauseReading(
        Role role,
        boolean listable,
        List<Cause> causes,
        List<Note> notes,
        List<Token> residue,
        List<Token> content,
        boolean pointer,
        boolean legitimate,
        boolean bare,
        boolean linked,
        int start,
        int end) {

    /** The same clause, read as something else than a cause. */
    ClauseReading as(Role other) {
        return new ClauseReading(
                other, listable, List.of(), notes, residue, content, pointer, legitimate, bare, linked, start, end);
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
    record Cause(int start, int end, String words, Entry entry) {}

    /** A phrase that says something else than a cause. */
    record Note(int start, int end, String reason) {}
}
