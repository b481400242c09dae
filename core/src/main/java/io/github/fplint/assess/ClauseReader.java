package io.github.fplint.assess;

import io.github.fplint.assess.ClauseReading.Cause;
import io.github.fplint.assess.ClauseReading.Doubt;
import io.github.fplint.assess.ClauseReading.Note;
import io.github.fplint.assess.Entry.Condition;
import io.github.fplint.text.AnalyzedText.Clause;
import io.github.fplint.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads one clause: its role first, then the causes that it names. */
final class ClauseReader {

    /** Words after which one who acts may stand. */
    private static final Set<String> BEFORE_ACTOR = Set.of(
            "by",
            "from",
            "or",
            "and",
            "when",
            "if",
            "where",
            "because",
            "since",
            "as",
            "while",
            "that",
            "some",
            "many",
            "most",
            "rare",
            "few",
            "but",
            "although",
            "though",
            "unless",
            "like",
            "all",
            "these",
            "with",
            "via",
            "of");

    /** Verbs of advice after which a named thing is a benign cause. */
    private static final Set<String> EXCLUDING = Set.of(
            "filter",
            "filtering",
            "exclude",
            "excluding",
            "whitelist",
            "allowlist",
            "whitelisting",
            "exempt",
            "tune",
            "tuning",
            "filtered",
            "excluded",
            "exempted",
            "allowlisted",
            "whitelisted");

    private final Lexicon lexicon;

    ClauseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    ClauseReading read(String text, Clause clause) {
        List<Token> tokens = clause.tokens();
        return new Reading(tokens, lexicon.match(text, tokens, starters(tokens))).result();
    }

    /** How many words at the start of a clause say nothing. */
    private static int starters(List<Token> tokens) {
        int i = 0;
        while (i < tokens.size()
                && (tokens.get(i).kind() == Token.Kind.MARK
                        || STARTERS.contains(tokens.get(i).word()))) {
            i++;
        }
        return i;
    }

    /** One clause being read. */
    private final class Reading {
        private final List<Token> tokens;
        private final List<PhraseTable.Match> matches;
        private final List<Cause> found = new ArrayList<>(2);
        private final List<Cause> causes = new ArrayList<>(2);
        private final List<Note> notes = new ArrayList<>(1);
        private final boolean[] covered;
        private final boolean[] pointedAt;
        private boolean placeholder;
        private boolean likelihood;
        private boolean reason;
        private boolean advice;
        private boolean wholeAdvice;
        private boolean mechanics;
        private boolean denial;
        private boolean pointer;
        private boolean legitimate;
        private boolean linked;
        private boolean permitted;
        private int adviceFrom;
        private int subjectTo;

        Reading(List<Token> tokens, List<PhraseTable.Match> matches) {
            this.tokens = tokens;
            this.matches = matches;
            this.covered = new boolean[tokens.size()];
            this.pointedAt = new boolean[tokens.size()];
            this.adviceFrom = tokens.size();
        }

        ClauseReading result() {
            roles();
            causes();
            List<Token> residue = new ArrayList<>();
            List<Token> content = new ArrayList<>();
            for (int i = 0; i < adviceFrom; i++) {
                Token token = tokens.get(i);
                if (token.kind() != Token.Kind.MARK && !lexicon.isGeneric(token)) {
                    if (i >= subjectTo && !pointedAt[i]) {
                        content.add(token);
                    }
                    if (!covered[i]) {
                        residue.add(token);
                    }
                }
            }
            return new ClauseReading(
                    role(residue),
                    tokens,
                    namesListable(),
                    causes,
                    found,
                    notes,
                    residue,
                    content,
                    pointer,
                    legitimate,
                    permitted,
                    tokens.size() <= 4,
                    linked,
                    tokens.get(0).start(),
                    tokens.get(tokens.size() - 1).end());
        }

        /** Whether it names a kind of thing that an inventory lists, and not only as what another cause works on. */
        private boolean namesListable() {
            for (PhraseTable.Match match : lexicon.listable(tokens)) {
                boolean doubtful = match.start() >= adviceFrom ? !excluded(match.start()) : pointedAt[match.start()];
                for (Cause cause : found) {
                    doubtful |= cause.doubt() != Doubt.NONE && cause.start() < end(match) && cause.end() > start(match);
                }
                if (!doubtful) {
                    return true;
                }
            }
            return false;
        }

        private void roles() {
            for (PhraseTable.Match match : matches) {
                if (match.start() >= adviceFrom) {
                    continue;
                }
                boolean first = atStart(match.start());
                switch (match.entry().role()) {
                    case PLACEHOLDER -> {
                        placeholder = true;
                        cover(match);
                    }
                    case LIKELIHOOD -> {
                        likelihood = true;
                        cover(match);
                    }
                    case REASON -> {
                        likelihood = true;
                        reason = true;
                        cover(match);
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
                        cover(match);
                    }
                    case MECHANICS -> {
                        mechanics |= first;
                        cover(match);
                    }
                    case DENIAL -> {
                        denial |= !legitimate;
                        cover(match);
                    }
                    case POINTER -> {
                        pointer = true;
                        cover(match);
                        java.util.Arrays.fill(pointedAt, match.start(), match.end(), true);
                        coverVerb(match.start());
                        coverPointedAt(match.end());
                    }
                    case LEGITIMATE -> {
                        legitimate = true;
                        cover(match);
                    }
                    case PERMITTED -> {
                        legitimate = true;
                        permitted = true;
                        cover(match);
                    }
                    case FILLER -> {
                        cover(match);
                        coverSubject(match);
                    }
                    case CAUSE, BLOCK -> {}
                }
            }
        }

        /** What stands before {@code may be triggered by} only tells again what the rule detects. */
        private void coverSubject(PhraseTable.Match match) {
            if (TRIGGERED.contains(tokens.get(match.end() - 1).word())
                    || (tokens.get(match.end() - 1).word().equals("by")
                            && TRIGGERED.contains(tokens.get(match.end() - 2).word()))) {
                java.util.Arrays.fill(covered, 0, match.start(), true);
                subjectTo = match.start();
            }
        }

        /** What is done to the thing pointed at narrows nothing: {@code enable or disable this feature}. */
        private void coverVerb(int pointer) {
            for (int i = pointer - 1; i >= Math.max(0, pointer - 3) && !covered[i]; i--) {
                if (tokens.get(i).kind() != Token.Kind.WORD) {
                    return;
                }
                covered[i] = true;
            }
        }

        /** The noun pointed at narrows nothing either, unless it has a name of its own: {@code these proxies}. */
        private void coverPointedAt(int end) {
            if (!DEMONSTRATIVES.contains(tokens.get(end - 1).word())) {
                return;
            }
            for (int i = end; i < Math.min(tokens.size(), end + 2); i++) {
                Token token = tokens.get(i);
                if (token.kind() != Token.Kind.WORD || AFTER_NOUN.contains(token.word())) {
                    return;
                }
                covered[i] = true;
                pointedAt[i] = true;
            }
        }

        private void causes() {
            for (PhraseTable.Match match : matches) {
                if (match.entry().role() == Entry.Role.CAUSE) {
                    found.add(new Cause(start(match), end(match), words(match), match.entry(), doubt(match)));
                    if (match.entry().condition() != Condition.ACTOR) {
                        cover(match);
                    }
                }
            }
            for (Cause cause : found) {
                if (cause.doubt() == Doubt.NONE) {
                    causes.add(cause);
                }
            }
            linked = linked();
            doubtObjects();
        }

        private Doubt doubt(PhraseTable.Match match) {
            if (match.start() >= adviceFrom) {
                boolean listable = match.entry().isProduct()
                        || !lexicon.listable(tokens.subList(match.start(), match.end()))
                                .isEmpty();
                return (listable && excluded(match.start())) || excludedAtOnce(match) ? Doubt.NONE : Doubt.ADVICE;
            }
            if (denial) {
                return Doubt.DENIED;
            }
            return match.entry().condition() == Condition.ACTOR && !actor(match.start()) ? Doubt.PASSIVE : Doubt.NONE;
        }

        /** What another cause works on, and what is named again by its examples, is no cause of its own. */
        private void doubtObjects() {
            for (int i = causes.size() - 1; i > 0; i--) {
                Cause left = causes.get(i - 1);
                Cause right = causes.get(i);
                if (doneBy(left, right)) {
                    doubt(left);
                } else if (isObjectOfAny(i)) {
                    doubt(right);
                } else if (isFault(left) && isGenericSoftware(right) && adjacent(left, right)) {
                    doubt(right);
                } else if (isGenericSoftware(left) && (exemplified(left, right) || resembles(right))) {
                    doubt(left);
                }
            }
        }

        private void doubt(Cause cause) {
            for (int i = causes.size() - 1; i >= 0; i--) {
                if (causes.get(i).start() == cause.start()) {
                    causes.remove(i);
                }
            }
            for (int i = 0; i < found.size(); i++) {
                if (found.get(i).start() == cause.start()) {
                    found.set(i, cause.doubted(Doubt.OBJECT));
                }
            }
        }

        /** Whether the right one does the left: {@code tasks may be created by administrators}. */
        private boolean doneBy(Cause left, Cause right) {
            boolean passive = false;
            for (Token token : tokens) {
                if (token.start() >= left.end() && token.end() <= right.start()) {
                    String word = token.word();
                    if (word.equals("by")) {
                        return passive;
                    }
                    passive |= word.equals("be") || word.equals("are") || word.equals("is") || word.equals("being");
                }
            }
            return false;
        }

        private boolean isObjectOfAny(int i) {
            for (int k = i - 1; k >= 0; k--) {
                if (isObject(causes.get(k), causes.get(i))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isObject(Cause left, Cause right) {
            if (coordinated(left, right)) {
                return false;
            }
            if (isThing(right.entry())) {
                return true;
            }
            return !Collections.disjoint(left.entry().categories(), HUMANS)
                    && OBJECTS.containsAll(right.entry().categories())
                    && !right.words().startsWith("for ")
                    && !PURPOSES.contains(wordBefore(right));
        }

        private String wordBefore(Cause cause) {
            String before = "";
            for (Token token : tokens) {
                if (token.end() > cause.start()) {
                    break;
                }
                if (!token.word().equals("the")
                        && !token.word().equals("a")
                        && !token.word().equals("legitimate")) {
                    before = token.word();
                }
            }
            return before;
        }

        private static boolean isGenericSoftware(Cause cause) {
            return !cause.entry().isProduct()
                    && cause.entry().categories().contains(Category.THIRD_PARTY_SOFTWARE)
                    && cause.entry().categories().size() == 1;
        }

        private static boolean isFault(Cause cause) {
            return cause.entry().categories().contains(Category.FAULT_OR_LEGACY);
        }

        /** Whether no more than {@code and} or {@code or} stands between: {@code legacy systems or applications}. */
        private boolean adjacent(Cause left, Cause right) {
            for (Token token : tokens) {
                if (token.start() >= left.end()
                        && token.end() <= right.start()
                        && !token.word().equals("or")
                        && !token.word().equals("and")) {
                    return false;
                }
            }
            return true;
        }

        private static boolean resembles(Cause cause) {
            return cause.entry().categories().contains(Category.LOOKALIKE_MATCH);
        }

        /** Whether the right one is an example of the left. */
        private boolean exemplified(Cause left, Cause right) {
            for (Token token : tokens) {
                if (token.start() >= left.end() && token.end() <= right.start()) {
                    String word = token.word();
                    if (word.equals("such") || word.equals("e") || word.equals("eg") || word.equals("like")) {
                        return !isGenericSoftware(right);
                    }
                }
            }
            return false;
        }

        private boolean isThing(Entry entry) {
            return entry.isProduct() || THINGS.containsAll(entry.categories());
        }

        private boolean coordinated(Cause left, Cause right) {
            boolean coordinated = false;
            for (Token token : tokens) {
                if (token.start() >= left.end() && token.end() <= right.start()) {
                    coordinated |= COORDINATORS.contains(token.word());
                    coordinated &= !OCCASIONS.contains(token.word());
                }
            }
            return coordinated;
        }

        /** Whether something that acts may stand at a place. */
        private boolean actor(int i) {
            int before = i - 1;
            while (before >= 0 && tokens.get(before).kind() == Token.Kind.MARK) {
                if (tokens.get(before).word().equals(",")) {
                    return true;
                }
                before--;
            }
            return before < 0 || BEFORE_ACTOR.contains(tokens.get(before).word()) || atStart(i);
        }

        /** Whether only words that say nothing stand before a place. */
        private boolean atStart(int i) {
            for (int k = 0; k < i; k++) {
                Token token = tokens.get(k);
                if (token.kind() == Token.Kind.NAME
                        || (token.kind() == Token.Kind.WORD && !covered[k] && !STARTERS.contains(token.word()))) {
                    return false;
                }
            }
            return true;
        }

        /** Whether two different causes stand in one phrase, as in tasks that an installer creates. */
        private boolean linked() {
            for (int i = 1; i < causes.size(); i++) {
                Cause left = causes.get(i - 1);
                Cause right = causes.get(i);
                if (!left.entry().categories().equals(right.entry().categories())
                        && (isDeed(left) || isDeed(right))
                        && left.end() + 1 < right.start()
                        && !coordinated(left, right)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isDeed(Cause cause) {
            return !Collections.disjoint(cause.entry().categories(), DEEDS);
        }

        private boolean excluded(int i) {
            for (int k = adviceFrom; k < i; k++) {
                if (EXCLUDING.contains(tokens.get(k).word())) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the reader is told to exclude this very cause: {@code filter known admin scripts}. */
        private boolean excludedAtOnce(PhraseTable.Match match) {
            if (!Collections.disjoint(match.entry().categories(), VAGUE)) {
                return false;
            }
            for (int k = match.start() - 1; k >= adviceFrom; k--) {
                String word = tokens.get(k).word();
                if (EXCLUDING.contains(word)) {
                    return true;
                }
                if (!KNOWN.contains(word)) {
                    return false;
                }
            }
            return false;
        }

        /** Whether a clause about the rule says what may set it off. */
        private boolean tellsTrigger() {
            boolean may = false;
            for (Token token : tokens) {
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
        private boolean namesLegitimate() {
            for (Cause cause : causes) {
                if (cause.words().startsWith("legit") || cause.words().startsWith("benign")) {
                    return true;
                }
            }
            return false;
        }

        private ClauseReading.Role role(List<Token> residue) {
            if (!causes.isEmpty()
                    && !(reason && !legitimate && !namesLegitimate())
                    && !(mechanics && !legitimate && !tellsTrigger())) {
                return ClauseReading.Role.CAUSE;
            }
            if (wholeAdvice && !likelihood && !denial) {
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
            if (advice) {
                return ClauseReading.Role.ADVICE;
            }
            return saysThatTheyOccur() ? ClauseReading.Role.LIKELIHOOD : ClauseReading.Role.NOTHING;
        }

        private boolean saysThatTheyOccur() {
            boolean positives = false;
            for (Token token : tokens) {
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

        private void cover(PhraseTable.Match match) {
            java.util.Arrays.fill(covered, match.start(), match.end(), true);
        }

        private void note(PhraseTable.Match match, String what) {
            notes.add(new Note(start(match), end(match), what + ": " + words(match)));
        }

        private int start(PhraseTable.Match match) {
            return tokens.get(match.start()).start();
        }

        private int end(PhraseTable.Match match) {
            return tokens.get(match.end() - 1).end();
        }

        private String words(PhraseTable.Match match) {
            if (match.end() - match.start() == 1) {
                return tokens.get(match.start()).word();
            }
            StringBuilder words = new StringBuilder();
            for (int i = match.start(); i < match.end(); i++) {
                if (i > match.start()) {
                    words.append(' ');
                }
                words.append(tokens.get(i).word());
            }
            return words.toString();
        }
    }

    private static final Set<Category> THINGS =
            EnumSet.of(Category.THIRD_PARTY_SOFTWARE, Category.PLATFORM_BEHAVIOUR, Category.NETWORK_TOPOLOGY);

    private static final Set<Category> HUMANS = EnumSet.of(
            Category.ADMIN_ACTIVITY,
            Category.USER_ACTIVITY,
            Category.DEVELOPER_ACTIVITY,
            Category.THIRD_PARTY_SOFTWARE);

    /** Causes that are often only what a rule is about. */
    private static final Set<Category> OBJECTS = EnumSet.of(
            Category.SCHEDULED_TASK,
            Category.REMOTE_ACCESS,
            Category.BACKUP_RECOVERY,
            Category.AUTOMATION_PIPELINE,
            Category.SECURITY_MONITORING_AGENT,
            Category.USER_ACTIVITY,
            Category.SOFTWARE_INSTALLER);

    /** Words before a cause that is the purpose or the occasion of what is done. */
    private static final Set<String> PURPOSES = Set.of(
            "for", "during", "when", "while", "through", "via", "with", "over", "after", "before", "by", "using", "use",
            "from", "upon", "as", "of");

    /** Causes that narrow another one beside them. */
    private static final Set<Category> DEEDS = EnumSet.of(
            Category.SCHEDULED_TASK, Category.BACKUP_RECOVERY, Category.IDENTITY_LIFECYCLE, Category.SCANNER_INVENTORY);

    private static final Set<String> TRIGGERED = Set.of("triggered", "caused", "generated", "produced", "raised");

    private static final Set<String> DEMONSTRATIVES = Set.of("this", "these", "those", "such", "same");

    /** Words that do not belong to the noun before them. */
    private static final Set<String> AFTER_NOUN = Set.of(
            "in", "on", "for", "to", "and", "or", "when", "by", "as", "is", "are", "may", "might", "can", "could", "if",
            "from", "with", "of", "at", "that", "which", "during", "while", "will", "would", "via", "be", "was",
            "were");

    /** Causes whose words stand in advice without naming one. */
    private static final Set<Category> VAGUE = EnumSet.of(
            Category.THIRD_PARTY_SOFTWARE,
            Category.USER_ACTIVITY,
            Category.PLATFORM_BEHAVIOUR,
            Category.LOOKALIKE_MATCH,
            Category.INTENDED_USE,
            Category.NETWORK_TOPOLOGY,
            Category.FAULT_OR_LEGACY);

    private static final Set<String> KNOWN = Set.of(
            "known", "legitimate", "trusted", "approved", "authorized", "your", "the", "out", "all", "any", "on");

    private static final Set<String> OCCASIONS = Set.of("during", "when", "while", "after", "before", "upon");

    private static final Set<String> COORDINATORS =
            Set.of(",", "and", "or", "/", "(", "as", "like", "such", "&", "nor");

    private static final Set<String> STARTERS = Set.of(
            "also",
            "and",
            "or",
            "then",
            "so",
            "therefore",
            "thus",
            "hence",
            "but",
            "however",
            "additionally",
            "to",
            "furthermore",
            "again",
            "although",
            "though",
            "always",
            "instead",
            "carefully",
            "first",
            "as",
            "a",
            "an",
            "the",
            "some",
            "further",
            "next",
            "finally",
            "otherwise",
            "optionally");
}
