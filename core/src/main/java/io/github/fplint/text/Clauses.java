package io.github.fplint.text;

import io.github.fplint.text.AnalyzedText.Clause;
import java.util.List;
import java.util.Set;

/** Splits a sentence where another thing begins to be said. */
final class Clauses {

    /** Words that begin a clause wherever they stand. */
    private static final Set<String> JOINTS = Set.of(
            "but",
            "however",
            "although",
            "though",
            "unless",
            "otherwise",
            "except",
            "because",
            "therefore",
            "whereas",
            "nevertheless",
            "hence",
            "thus",
            "yet",
            "nonetheless",
            "depending");

    /** Words that begin a clause after a comma. */
    private static final Set<String> JOINTS_AFTER_COMMA =
            Set.of("so", "since", "as", "while", "which", "if", "then", "when");

    /** Words that, after {@code as}, make it a reason and no comparison. */
    private static final Set<String> SUBJECTS =
            Set.of("this", "it", "these", "the", "there", "they", "we", "that", "such");

    /** Words that, after {@code based on}, tell what advice is for. */
    private static final Set<String> CAUSES =
            Set.of("legitimate", "legit", "valid", "normal", "third", "3rd", "legacy");

    /** Verbs that tell the reader what to do, where they follow a comma. */
    private static final Set<String> ADVICE = Set.of(
            "please",
            "filter",
            "verify",
            "tune",
            "exclude",
            "consider",
            "review",
            "ensure",
            "investigate",
            "adjust",
            "modify",
            "whitelist",
            "allowlist",
            "baseline",
            "confirm",
            "validate",
            "correlate",
            "treat",
            "customize",
            "apply");

    private Clauses() {}

    static void split(int sentence, List<Token> tokens, List<Clause> clauses) {
        int start = 0;
        String joint = "";
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.MARK) {
                if (separates(token.word())) {
                    add(sentence, joint, tokens, start, i, clauses);
                    start = i + 1;
                    joint = "";
                }
            } else if (i > start && token.kind() == Token.Kind.WORD && begins(tokens, i)) {
                add(sentence, joint, tokens, start, i, clauses);
                start = i;
                joint = token.word();
            } else if (i == start && JOINTS.contains(token.word())) {
                joint = token.word();
            }
        }
        add(sentence, joint, tokens, start, tokens.size(), clauses);
    }

    private static boolean separates(String mark) {
        return switch (mark) {
            case ";", ":", "-", "\u2013", "\u2014", "\u2022", "|" -> true;
            default -> false;
        };
    }

    private static boolean begins(List<Token> tokens, int i) {
        String word = tokens.get(i).word();
        if (JOINTS.contains(word)) {
            return true;
        }
        boolean comma = tokens.get(i - 1).word().equals(",");
        if (comma && (JOINTS_AFTER_COMMA.contains(word) || ADVICE.contains(word))) {
            return true;
        }
        if (word.equals("based")
                && i + 2 < tokens.size()
                && tokens.get(i + 1).word().equals("on")) {
            return CAUSES.contains(tokens.get(i + 2).word());
        }
        if (i + 1 < tokens.size()) {
            String next = tokens.get(i + 1).word();
            if (word.equals("as") ? SUBJECTS.contains(next) : word.equals("apart") && next.equals("from")) {
                return true;
            }
            return comma && (word.equals("and") || word.equals("or")) && ADVICE.contains(next);
        }
        return false;
    }

    private static void add(int sentence, String joint, List<Token> tokens, int start, int end, List<Clause> clauses) {
        for (int i = start; i < end; i++) {
            if (tokens.get(i).kind() != Token.Kind.MARK) {
                clauses.add(new Clause(sentence, joint, tokens.subList(start, end)));
                return;
            }
        }
    }
}
