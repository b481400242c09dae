package io.github.fplint.assess;

import io.github.fplint.assess.ClauseReading.Cause;
import io.github.fplint.assess.ClauseReading.Doubt;
import io.github.fplint.assess.Entry.Condition;
import io.github.fplint.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The causes that one clause names, and those of its phrases that do not name one after all. */
final class CauseFinder {

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

    /** Causes whose words stand in advice without naming one. */
    static final Set<Category> VAGUE = EnumSet.of(
            Category.THIRD_PARTY_SOFTWARE,
            Category.USER_ACTIVITY,
            Category.PLATFORM_BEHAVIOUR,
            Category.LOOKALIKE_MATCH,
            Category.INTENDED_USE,
            Category.NETWORK_TOPOLOGY,
            Category.FAULT_OR_LEGACY);

    private static final Set<String> KNOWN = Set.of(
            "known", "legitimate", "trusted", "approved", "authorized", "your", "the", "out", "all", "any", "on");

    private final Lexicon lexicon;
    private final ClauseWords words;
    private final ClauseRoles roles;
    private final CauseRelations relations;
    private final List<Cause> found = new ArrayList<>(2);
    private final List<Cause> causes = new ArrayList<>(2);
    private final boolean linked;

    CauseFinder(Lexicon lexicon, ClauseWords words, ClauseRoles roles, List<PhraseTable.Match> matches) {
        this.lexicon = lexicon;
        this.words = words;
        this.roles = roles;
        this.relations = new CauseRelations(words.tokens());
        find(matches);
        linked = relations.linked(causes);
        doubtObjects();
    }

    /** Every phrase that could name a cause, with what speaks against it. */
    List<Cause> found() {
        return found;
    }

    /** Those of them that do. */
    List<Cause> causes() {
        return causes;
    }

    /** Whether two different causes stand in one phrase. */
    boolean linked() {
        return linked;
    }

    /** Whether it names a kind of thing that an inventory lists, and not only as what another cause works on. */
    boolean namesListable() {
        for (PhraseTable.Match match : lexicon.listable(words.tokens())) {
            boolean doubtful =
                    match.start() >= roles.adviceFrom() ? !excluded(match.start()) : words.pointedAt(match.start());
            for (Cause cause : found) {
                doubtful |= cause.doubt() != Doubt.NONE
                        && cause.start() < words.end(match)
                        && cause.end() > words.start(match);
            }
            if (!doubtful) {
                return true;
            }
        }
        return false;
    }

    private void find(List<PhraseTable.Match> matches) {
        for (PhraseTable.Match match : matches) {
            if (match.entry().role() == Entry.Role.CAUSE) {
                found.add(new Cause(
                        words.start(match), words.end(match), words.words(match), match.entry(), doubt(match)));
                if (match.entry().condition() != Condition.ACTOR) {
                    words.cover(match);
                }
            }
        }
        for (Cause cause : found) {
            if (cause.doubt() == Doubt.NONE) {
                causes.add(cause);
            }
        }
    }

    private Doubt doubt(PhraseTable.Match match) {
        if (match.start() >= roles.adviceFrom()) {
            boolean listable = match.entry().isProduct()
                    || !lexicon.listable(words.tokens().subList(match.start(), match.end()))
                            .isEmpty();
            return (listable && excluded(match.start())) || excludedAtOnce(match) ? Doubt.NONE : Doubt.ADVICE;
        }
        if (roles.denial()) {
            return Doubt.DENIED;
        }
        return match.entry().condition() == Condition.ACTOR && !actor(match.start()) ? Doubt.PASSIVE : Doubt.NONE;
    }

    /** What another cause works on, and what is named again by its examples, is no cause of its own. */
    private void doubtObjects() {
        for (int i = causes.size() - 1; i > 0; i--) {
            Cause left = causes.get(i - 1);
            Cause right = causes.get(i);
            if (relations.doneBy(left, right)) {
                doubt(left);
            } else if (isObjectOfAny(i)) {
                doubt(right);
            } else if (CauseRelations.isFault(left)
                    && CauseRelations.isGenericSoftware(right)
                    && relations.adjacent(left, right)) {
                doubt(right);
            } else if (CauseRelations.isGenericSoftware(left)
                    && (relations.exemplified(left, right) || CauseRelations.resembles(right))) {
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

    private boolean isObjectOfAny(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (relations.isObject(causes.get(k), causes.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether something that acts may stand at a place. */
    private boolean actor(int i) {
        int before = i - 1;
        while (before >= 0 && words.tokens().get(before).kind() == Token.Kind.MARK) {
            if (words.tokens().get(before).word().equals(",")) {
                return true;
            }
            before--;
        }
        return before < 0 || BEFORE_ACTOR.contains(words.tokens().get(before).word()) || words.atStart(i);
    }

    private boolean excluded(int i) {
        for (int k = roles.adviceFrom(); k < i; k++) {
            if (EXCLUDING.contains(words.tokens().get(k).word())) {
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
        for (int k = match.start() - 1; k >= roles.adviceFrom(); k--) {
            String word = words.tokens().get(k).word();
            if (EXCLUDING.contains(word)) {
                return true;
            }
            if (!KNOWN.contains(word)) {
                return false;
            }
        }
        return false;
    }
}
