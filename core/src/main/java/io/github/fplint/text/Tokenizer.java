package io.github.fplint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Splits a text into words, names and marks. What is between back-quotes stays whole, and so do paths and file names. */
final class Tokenizer {

    private static final int LONGEST_CODE = 120;
    private static final String NOT_APPLICABLE = "n/a";
    private static final Set<String> CMDLET_VERBS = Set.of(
            "get",
            "set",
            "new",
            "add",
            "remove",
            "invoke",
            "enable",
            "disable",
            "start",
            "stop",
            "import",
            "export",
            "test",
            "out",
            "write",
            "register",
            "unregister",
            "clear",
            "copy",
            "move",
            "rename",
            "find",
            "enter",
            "convertto",
            "convertfrom",
            "update",
            "install",
            "uninstall",
            "mount",
            "dismount",
            "restart",
            "search");

    /** More words than guidance has, and longer ones; whoever reads anything else shall not fill the memory. */
    private static final int REMEMBERED = 20_000;

    private static final int LONGEST_REMEMBERED = 40;

    private final Spelling spelling;
    private final Stems stems;

    /** Words as they were met, in any case, with what became of them: a few thousand make up all guidance. */
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(String word, String stem) {}

    Tokenizer(Spelling spelling, Stems stems) {
        this.spelling = spelling;
        this.stems = stems;
    }

    String stem(String word) {
        return stems.of(word);
    }

    List<Token> tokens(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
            } else if (c == '`') {
                i = code(text, i, end, tokens);
            } else {
                int to = i + 1;
                while (to < end && !Character.isWhitespace(text.charAt(to)) && text.charAt(to) != '`') {
                    to++;
                }
                piece(text, i, to, tokens);
                i = to;
            }
        }
        return tokens;
    }

    /** What is between back-quotes, as one name. */
    private static int code(String text, int start, int end, List<Token> tokens) {
        int close = text.indexOf('`', start + 1);
        if (close < 0 || close >= end || close - start > LONGEST_CODE) {
            return start + 1;
        }
        if (close > start + 1) {
            name(text, start + 1, close, tokens);
        }
        return close + 1;
    }

    /** What is between two spaces. */
    private void piece(String text, int from, int to, List<Token> tokens) {
        int start = from;
        int end = to;
        while (start < end && (opens(text.charAt(start)) || emphasis(text, start, end))) {
            mark(text, start++, tokens);
        }
        int tail = end;
        while (tail > start && closes(text.charAt(tail - 1))) {
            tail--;
        }
        if (tail > start) {
            if (tail - start == NOT_APPLICABLE.length() && text.regionMatches(true, start, NOT_APPLICABLE, 0, 3)) {
                tokens.add(new Token(start, tail, Token.Kind.WORD, NOT_APPLICABLE, NOT_APPLICABLE));
            } else if (isName(text, start, tail)) {
                name(text, start, tail, tokens);
            } else {
                words(text, start, tail, tokens);
            }
        }
        for (int i = tail; i < end; i++) {
            mark(text, i, tokens);
        }
    }

    private static boolean opens(char c) {
        return c == '(' || c == '[' || c == '{' || c == '"' || c == '\'' || c == '<' || c == '\u201c' || c == '\u2018';
    }

    /** A star of Markdown, and not of {@code *.exe}. */
    private static boolean emphasis(String text, int i, int end) {
        return text.charAt(i) == '*' && i + 1 < end && text.charAt(i + 1) != '.';
    }

    private static boolean closes(char c) {
        return c == '*'
                || c == ')'
                || c == ']'
                || c == '}'
                || c == '"'
                || c == '\''
                || c == '>'
                || c == '\u201d'
                || c == '\u2019'
                || c == ','
                || c == ';'
                || c == ':'
                || c == '.'
                || c == '!'
                || c == '?';
    }

    private static boolean isName(String text, int start, int end) {
        char first = text.charAt(start);
        if (end - start > 1 && first == '-' && Character.isLetter(text.charAt(end - 1)) && !isDash(text, start, end)) {
            return true;
        }
        if ((first == '/' && end - start > 2) || first == '%' || first == '~') {
            return end - start > 1;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '_' || c == '$' || c == '=' || (c == '@' && end - start > 1)) {
                return end - start > 1;
            }
            if (c == '*' && i + 1 < end && (i > start || text.charAt(i + 1) == '.')) {
                return true;
            }
            if (c == ':' && text.startsWith("://", i)) {
                return true;
            }
            if (c == '.' && i > start && i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1))) {
                return !abbreviation(text, start, end);
            }
            if (c == '.' && i == start && i + 1 < end) {
                return true;
            }
            if (c == '-'
                    && i > start
                    && CMDLET_VERBS.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                return camel(text, i + 1, end);
            }
        }
        return false;
    }

    private static boolean isDash(String text, int start, int end) {
        return end - start > 2 && text.charAt(start + 1) == '-' && text.charAt(start + 2) == '-';
    }

    /** {@code e.g}, {@code i.e}, {@code a.k.a}: single letters between stops. */
    private static boolean abbreviation(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ((i - start) % 2 == 0 ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Whether a capital follows the first letter, as in {@code Get-ADUser}, and not all are capitals. */
    private static boolean camel(String text, int start, int end) {
        boolean capital = false;
        boolean small = false;
        for (int i = start + 1; i < end; i++) {
            capital |= Character.isUpperCase(text.charAt(i));
            small |= Character.isLowerCase(text.charAt(i));
        }
        return capital && small;
    }

    /** Words of what is no name: split at every mark but an apostrophe. */
    private void words(String text, int start, int end, List<Token> tokens) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                int to = i + 1;
                while (to < end && inWord(text, to, end)) {
                    to++;
                }
                word(text, i, to, tokens);
                i = to;
            } else {
                if ((c != '-' && c != '\'' && c != '\u2019' && c != '*') || end == start + 1) {
                    mark(text, i, tokens);
                }
                i++;
            }
        }
    }

    private static boolean inWord(String text, int i, int end) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || ((c == '\'' || c == '\u2019') && i + 1 < end && Character.isLetter(text.charAt(i + 1)))
                || c == '+';
    }

    private void word(String text, int start, int end, List<Token> tokens) {
        String met = text.substring(start, end);
        Known word = known.get(met);
        if (word == null) {
            word = read(met);
            if (met.length() <= LONGEST_REMEMBERED && known.size() < REMEMBERED) {
                known.put(met, word);
            }
        }
        tokens.add(new Token(start, end, Token.Kind.WORD, word.word(), word.stem()));
    }

    private Known read(String met) {
        String word = met.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (word.endsWith("'s")) {
            word = word.substring(0, word.length() - 2);
        }
        word = spelling.fold(word);
        return new Known(word, stems.of(word));
    }

    private static void name(String text, int start, int end, List<Token> tokens) {
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        tokens.add(new Token(start, end, Token.Kind.NAME, word, word));
    }

    private static void mark(String text, int i, List<Token> tokens) {
        String mark = text.substring(i, i + 1);
        tokens.add(new Token(i, i + 1, Token.Kind.MARK, mark, mark));
    }
}
