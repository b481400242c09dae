package io.github.fplint.assess;

import io.github.fplint.text.AnalyzedText.Clause;
import io.github.fplint.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads one clause: its role first, then the causes that it names. */
final class ClauseReader {

    private final Lexicon lexicon;

    ClauseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    ClauseReading read(String text, Clause clause) {
        List<Token> tokens = clause.tokens();
        ClauseWords words = new ClauseWords(tokens);
        List<PhraseTable.Match> matches = lexicon.match(text, tokens, words.starters());
        ClauseRoles roles = new ClauseRoles(words, matches);
        CauseFinder causes = new CauseFinder(lexicon, words, roles, matches);
        List<Token> residue = new ArrayList<>();
        List<Token> content = new ArrayList<>();
        for (int i = 0; i < roles.adviceFrom(); i++) {
            Token token = tokens.get(i);
            if (token.kind() != Token.Kind.MARK && !lexicon.isGeneric(token)) {
                if (i >= words.subjectTo() && !words.pointedAt(i)) {
                    content.add(token);
                }
                if (!words.covered(i)) {
                    residue.add(token);
                }
            }
        }
        return new ClauseReading(
                roles.role(causes.causes(), residue),
                tokens,
                causes.namesListable(),
                causes.causes(),
                causes.found(),
                roles.notes(),
                residue,
                content,
                roles.pointer(),
                roles.legitimate(),
                roles.permitted(),
                causes.linked(),
                tokens.get(0).start(),
                tokens.get(tokens.size() - 1).end());
    }
}
