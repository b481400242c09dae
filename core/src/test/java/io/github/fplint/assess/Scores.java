package io.github.fplint.assess;

import io.github.fplint.assess.LabelledStatements.Labelled;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How far labels agree with those that were given by hand. */
final class Scores {

    private final Map<Category, Counts> categories = new EnumMap<>(Category.class);
    private final Counts all = new Counts();
    private final Counts vague = new Counts();
    private final Counts circular = new Counts();
    private int statements;
    private int rightSpecificity;

    /** How often a label was rightly given, wrongly given and missed. */
    static final class Counts {
        private int right;
        private int wrong;
        private int missed;

        void add(boolean wanted, boolean given) {
            if (wanted && given) {
                right++;
            } else if (given) {
                wrong++;
            } else if (wanted) {
                missed++;
            }
        }

        double precision() {
            return right == 0 ? 0 : (double) right / (right + wrong);
        }

        double recall() {
            return right == 0 ? 0 : (double) right / (right + missed);
        }

        double f1() {
            return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
        }

        int wanted() {
            return right + missed;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f | %.3f | %.3f", precision(), recall(), f1());
        }
    }

    Scores() {
        for (Category category : Category.values()) {
            categories.put(category, new Counts());
        }
    }

    void add(Labelled wanted, Assessment given) {
        statements++;
        categories.forEach((category, counts) -> {
            boolean want = wanted.categories().contains(category);
            boolean got = given.categories().contains(category);
            counts.add(want, got);
            all.add(want, got);
        });
        if (wanted.specificity() == given.specificity()) {
            rightSpecificity++;
        }
        vague.add(wanted.specificity() != Specificity.SPECIFIC, given.specificity() != Specificity.SPECIFIC);
        circular.add(wanted.circular(), given.circular());
    }

    /** The mean over the categories that five statements or more have. */
    double macro() {
        return categories.values().stream()
                .filter(counts -> counts.wanted() >= 5)
                .mapToDouble(Counts::f1)
                .average()
                .orElse(0);
    }

    Counts micro() {
        return all;
    }

    double specificity() {
        return (double) rightSpecificity / statements;
    }

    Counts vague() {
        return vague;
    }

    Counts circular() {
        return circular;
    }

    /** One line of all figures: categories, specificity, vague or not, circular. */
    String line() {
        return String.format(
                Locale.ROOT,
                "micro %.3f macro %.3f specificity %.3f vague %.3f %.3f circular %.3f",
                all.f1(),
                macro(),
                specificity(),
                vague.precision(),
                vague.recall(),
                circular.f1());
    }

    /** A row of Markdown for each category. */
    String table() {
        StringBuilder table =
                new StringBuilder("| category | statements | precision | recall | F1 |\n|---|---|---|---|---|\n");
        categories.forEach((category, counts) -> table.append("| `")
                .append(category.id())
                .append("` | ")
                .append(counts.wanted())
                .append(" | ")
                .append(counts)
                .append(" |\n"));
        return table.toString();
    }
}
