package io.github.fplint.assess;

import io.github.fplint.assess.ClauseReading.Cause;
import io.github.fplint.assess.ClauseReading.Note;
import io.github.fplint.text.TextAnalyzer;
import io.github.fplint.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins what the clauses of a statement say, beside the title of its rule, into labels. */
final class Labeller {

    /** Categories whose bare naming adds who does it, so that a statement with one of them is not circular. */
    private static final Set<Category> ACTORS = EnumSet.complementOf(EnumSet.of(
            Category.INTENDED_USE,
            Category.THIRD_PARTY_SOFTWARE,
            Category.ADMIN_SCRIPT,
            Category.USER_ACTIVITY,
            Category.LOOKALIKE_MATCH,
            Category.SCHEDULED_TASK,
            Category.PLATFORM_BEHAVIOUR,
            Category.FAULT_OR_LEGACY,
            Category.IDENTITY_LIFECYCLE));

    private static final Set<Category> SUBJECTS = EnumSet.of(
            Category.THIRD_PARTY_SOFTWARE,
            Category.REMOTE_ACCESS,
            Category.PLATFORM_BEHAVIOUR,
            Category.NETWORK_TOPOLOGY,
            Category.DEVELOPER_ACTIVITY,
            Category.AUTOMATION_PIPELINE,
            Category.ENDPOINT_MANAGEMENT);

    /** Below this the model overrules a phrase, or a guess from other words. */
    private static final double DOUBTFUL = 0.08;

    private static final double DOUBTFUL_GUESS = 0.02;

    /** Above this the model names a category without a phrase, or against doubts about it. */
    private static final double SURE = 0.6;

    private static final double SURE_AGAINST_DOUBT = 0.95;

    private final TextAnalyzer analyzer;

    Labeller(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    Assessment label(String text, StatementReading reading, Optional<String> title) {
        if (reading.clauses().isEmpty()) {
            return new Assessment(Set.of(), wordless(text), false, List.of());
        }
        TitleWords titleWords = title.isPresent() ? new TitleWords(analyzer, title.get()) : null;
        Set<Category> categories = EnumSet.noneOf(Category.class);
        List<Evidence> evidence = new ArrayList<>();
        boolean cause = false;
        boolean specific = false;
        boolean pointer = false;
        int outsideTitle = 0;
        int inTitle = 0;
        boolean placeholder = false;
        boolean likelihood = false;
        boolean advice = false;
        for (ClauseReading clause : reading.clauses()) {
            switch (clause.role()) {
                case PLACEHOLDER -> placeholder = true;
                case LIKELIHOOD -> likelihood = true;
                case ADVICE -> advice = true;
                case NOTHING -> {}
                case CAUSE -> {
                    cause = true;
                    pointer |= clause.pointer();
                    boolean listable = clause.listable();
                    Set<Category> here = EnumSet.noneOf(Category.class);
                    for (Cause named : clause.causes()) {
                        if (isResembled(clause, named, titleWords)) {
                            continue;
                        }
                        if (isSubject(clause, named, titleWords)) {
                            here.add(Category.INTENDED_USE);
                            listable |= named.entry().isProduct();
                            evidence.add(new Evidence(
                                    named.start(),
                                    named.end(),
                                    Optional.of(Category.INTENDED_USE),
                                    "title: " + named.words()));
                            continue;
                        }
                        here.addAll(named.entry().categories());
                        listable |= named.entry().listable();
                        for (Category category : named.entry().categories()) {
                            evidence.add(new Evidence(
                                    named.start(),
                                    named.end(),
                                    Optional.of(category),
                                    !named.entry().isProduct()
                                            ? "lexicon: " + named.words()
                                            : named.entry().source()));
                        }
                    }
                    if (here.size() > 1) {
                        // Intended use is what no other cause of the clause explains.
                        here.remove(Category.INTENDED_USE);
                    }
                    if (here.isEmpty() && (categories.isEmpty() || clause.permitted())) {
                        Category guessed = guess(clause, titleWords);
                        if (guessed != null) {
                            here.add(guessed);
                            evidence.add(new Evidence(
                                    clause.start(), clause.end(), Optional.of(guessed), "lexicon: " + guessed.id()));
                        }
                    }
                    categories.addAll(here);
                    specific |= listable
                            || clause.linked()
                            || narrows(clause, here, titleWords)
                            || isName(text, clause)
                            || namesSubject(clause, here, titleWords);
                    for (Token token : clause.content()) {
                        if (titleWords != null && titleWords.has(token)) {
                            inTitle++;
                        } else {
                            outsideTitle++;
                        }
                    }
                }
            }
            for (Note note : clause.notes()) {
                evidence.add(new Evidence(note.start(), note.end(), Optional.empty(), note.reason()));
            }
        }
        if (cause && isOpen(reading)) {
            boolean name = categories.size() == 1 && isWholeName(reading);
            askModel(reading, titleWords, categories, evidence);
            if (name && categories.isEmpty()) {
                categories.add(Category.THIRD_PARTY_SOFTWARE);
            }
        }
        settle(categories, reading);
        if (!reading.english()) {
            categories.clear();
        }
        Specificity specificity;
        if (cause) {
            specificity = specific ? Specificity.SPECIFIC : Specificity.GENERIC;
        } else if (placeholder && !likelihood) {
            specificity = Specificity.PLACEHOLDER;
        } else if (likelihood) {
            specificity = Specificity.LIKELIHOOD_ONLY;
        } else if (advice) {
            specificity = Specificity.ADVICE_ONLY;
        } else {
            specificity = Specificity.LIKELIHOOD_ONLY;
        }
        List<Evidence> kept = inTextOrder(evidence, categories);
        boolean circular = titleWords != null
                && cause
                && empty(categories)
                && circular(specificity, categories, pointer, inTitle, outsideTitle);
        return new Assessment(categories, specificity, circular, kept);
    }

    /** Whether words are left that narrow the cause; of what resembles the subject, its own words do not. */
    private static boolean narrows(ClauseReading clause, Set<Category> here, @Nullable TitleWords title) {
        if (title == null || !here.contains(Category.LOOKALIKE_MATCH)) {
            return !clause.residue().isEmpty();
        }
        for (Token token : clause.residue()) {
            if (!title.has(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the whole statement is one unknown word, which can only be a name. */
    private static boolean isWholeName(StatementReading reading) {
        return reading.clauses().size() == 1
                && reading.clauses().get(0).tokens().size() == 1
                && reading.clauses().get(0).found().isEmpty()
                && !reading.clauses().get(0).residue().isEmpty();
    }

    /** Whether the whole clause is one word that is written like the name of a product or a process. */
    private static boolean isName(String text, ClauseReading clause) {
        if (clause.tokens().size() != 1 || clause.content().size() != 1) {
            return false;
        }
        for (int i = clause.start() + 1; i < clause.end(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause spells out what the title names, and does not merely point at it. */
    private static boolean namesSubject(ClauseReading clause, Set<Category> here, @Nullable TitleWords title) {
        if (title == null || here.contains(Category.LOOKALIKE_MATCH) || isBareKind(clause)) {
            return false;
        }
        for (Token token : clause.content()) {
            if (title.has(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause says no more than one kind of cause, and does not call it legitimate. */
    private static boolean isBareKind(ClauseReading clause) {
        if (clause.legitimate() || clause.causes().size() != 1) {
            return false;
        }
        Cause cause = clause.causes().get(0);
        for (Token token : clause.content()) {
            if (token.start() < cause.start() || token.end() > cause.end()) {
                return false;
            }
        }
        return !cause.words().startsWith("legit") && !cause.words().startsWith("benign");
    }

    /** Whether a cause is the subject of the rule, which something else resembles. */
    private static boolean isResembled(ClauseReading clause, Cause cause, @Nullable TitleWords title) {
        if (title == null || !cause.entry().isProduct() || !title.mentions(cause.words())) {
            return false;
        }
        for (Cause other : clause.causes()) {
            if (other.start() < cause.start() && other.entry().categories().contains(Category.LOOKALIKE_MATCH)) {
                return true;
            }
        }
        return false;
    }

    /** A text without words: none at all, or a mark that stands for "nothing known". */
    private static Specificity wordless(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '.') {
                return Specificity.PLACEHOLDER;
            }
        }
        return Specificity.MISSING;
    }

    /** What led to a category that stayed, sorted by insertion: there are few. */
    private static List<Evidence> inTextOrder(List<Evidence> evidence, Set<Category> categories) {
        List<Evidence> kept = new ArrayList<>(evidence.size());
        for (Evidence one : evidence) {
            if (one.category().isEmpty() || categories.contains(one.category().get())) {
                int i = kept.size();
                while (i > 0 && kept.get(i - 1).start() > one.start()) {
                    i--;
                }
                kept.add(i, one);
            }
        }
        return kept;
    }

    /** Whether the phrases leave something to the model: words that none explains, or one phrase beside another. */
    private static boolean isOpen(StatementReading reading) {
        for (ClauseReading clause : reading.clauses()) {
            if (clause.role() == ClauseReading.Role.CAUSE
                    && (clause.found().size() != 1
                            || clause.causes().size() != 1
                            || !clause.residue().isEmpty())) {
                return true;
            }
        }
        return false;
    }

    private static void askModel(
            StatementReading reading, @Nullable TitleWords title, Set<Category> categories, List<Evidence> evidence) {
        Map<Category, Double> probabilities = Loaded.MODEL.probabilities(new Features(reading, title));
        for (Map.Entry<Category, Double> entry : probabilities.entrySet()) {
            Category category = entry.getKey();
            double probability = entry.getValue();
            if (categories.contains(category)) {
                if (probability < (named(reading, category) ? DOUBTFUL : DOUBTFUL_GUESS)
                        && category != Category.INTENDED_USE) {
                    categories.remove(category);
                }
            } else if (probability > (found(reading, category) ? SURE_AGAINST_DOUBT : SURE)
                    && (category != Category.INTENDED_USE || categories.isEmpty())) {
                categories.add(category);
                evidence.add(place(reading, category, probability));
            }
        }
    }

    private static boolean found(StatementReading reading, Category category) {
        for (ClauseReading clause : reading.clauses()) {
            for (Cause cause : clause.found()) {
                if (cause.entry().categories().contains(category)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean named(StatementReading reading, Category category) {
        for (ClauseReading clause : reading.clauses()) {
            for (Cause cause : clause.causes()) {
                if (cause.entry().categories().contains(category)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The doubtful phrase of the category, else the first clause that names a cause. */
    private static Evidence place(StatementReading reading, Category category, double probability) {
        String reason = "model: " + Math.round(probability * 100) / 100.0;
        ClauseReading first = null;
        for (ClauseReading clause : reading.clauses()) {
            for (Cause found : clause.found()) {
                if (found.entry().categories().contains(category)) {
                    return new Evidence(found.start(), found.end(), Optional.of(category), reason);
                }
            }
            if (first == null && clause.role() == ClauseReading.Role.CAUSE) {
                first = clause;
            }
        }
        ClauseReading clause = first == null ? reading.clauses().get(0) : first;
        return new Evidence(clause.start(), clause.end(), Optional.of(category), reason);
    }

    /** Holds the model, so that it is loaded on first use. */
    private static final class Loaded {
        static final Model MODEL = Model.load();
    }

    /** Whether a cause is the very thing that the rule detects, and the clause says that it may be legitimate. */
    private static boolean isSubject(ClauseReading clause, Cause cause, @Nullable TitleWords title) {
        if (!clause.legitimate()) {
            return false;
        }
        boolean inTitle = title != null && title.mentions(cause.words());
        return cause.entry().isProduct()
                ? clause.permitted() || (inTitle && speaksOfUse(clause))
                : inTitle && SUBJECTS.containsAll(cause.entry().categories());
    }

    private static boolean speaksOfUse(ClauseReading clause) {
        for (Token token : clause.tokens()) {
            if (token.word().startsWith("us") && token.word().length() <= 5) {
                return true;
            }
        }
        return false;
    }

    private static boolean circular(
            Specificity specificity, Set<Category> categories, boolean pointer, int inTitle, int outsideTitle) {
        if (specificity == Specificity.GENERIC) {
            return (pointer && !categories.contains(Category.LOOKALIKE_MATCH))
                    || categories.isEmpty()
                    || categories.contains(Category.INTENDED_USE);
        }
        if (categories.size() == 1 && categories.contains(Category.INTENDED_USE)) {
            return outsideTitle <= 1 + inTitle;
        }
        return (inTitle > 0 && outsideTitle <= inTitle) || (pointer && outsideTitle < 2);
    }

    private static boolean empty(Set<Category> categories) {
        for (Category category : categories) {
            if (ACTORS.contains(category)) {
                return false;
            }
        }
        return true;
    }

    /** What a clause that no phrase explains is about. */
    private static @Nullable Category guess(ClauseReading clause, @Nullable TitleWords title) {
        if (clause.legitimate()) {
            return clause.residue().isEmpty() && !clause.pointer() ? null : Category.INTENDED_USE;
        }
        if (clause.residue().isEmpty()) {
            return null;
        }
        if (title != null) {
            int known = 0;
            for (Token token : clause.residue()) {
                if (title.has(token)) {
                    known++;
                }
            }
            if (known * 2 >= clause.residue().size()) {
                return Category.INTENDED_USE;
            }
        }
        return clause.content().size() <= 3 && clause.bare() ? Category.THIRD_PARTY_SOFTWARE : null;
    }

    /** Diagnosis replaces the administrator who does it, unless other administrative work is named as well. */
    private static void settle(Set<Category> categories, StatementReading reading) {
        if (categories.contains(Category.TROUBLESHOOTING)
                && !categories.contains(Category.PLANNED_CHANGE)
                && !namesAdministrativeWork(reading)) {
            categories.remove(Category.ADMIN_ACTIVITY);
        }
        if (categories.contains(Category.ADMIN_SCRIPT) && !named(reading, Category.ADMIN_ACTIVITY)) {
            categories.remove(Category.ADMIN_ACTIVITY);
        }
    }

    private static boolean namesAdministrativeWork(StatementReading reading) {
        for (ClauseReading clause : reading.clauses()) {
            for (Cause cause : clause.causes()) {
                if (cause.entry().categories().contains(Category.ADMIN_ACTIVITY)) {
                    for (String work : WORK) {
                        if (cause.words().contains(" " + work) || cause.words().startsWith(work)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static final String[] WORK = {
        "task", "management", "administration", "work", "activit", "action", "operation", "maintenance", "dut"
    };
}
