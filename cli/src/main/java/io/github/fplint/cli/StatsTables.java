package io.github.fplint.cli;

import io.github.fplint.stats.Count;
import io.github.fplint.stats.RuleStats;
import io.github.fplint.stats.Tally;
import io.github.fplint.terminal.Palette;
import io.github.fplint.terminal.Visible;
import java.util.List;
import java.util.Locale;

/**
 * Statistics as tables for people.
 *
 * @param top how many rows of an open-ended table are shown
 */
record StatsTables(RuleStats stats, Palette colour, int top) {

    private static final int BAR = 30;

    void print(Output out) {
        score(out);
        specificities(out);
        groups("By format", stats.formats(), out);
        groups("By log source", stats.logSources(), out);
        groups("By level", stats.levels(), out);
        categories(out);
        if (!stats.folders().isEmpty()) {
            groups(
                    "Folders with the smallest specific share (" + RuleStats.FOLDER_MINIMUM + " rules or more)",
                    stats.folders(),
                    out);
        }
    }

    private void score(Output out) {
        Tally all = stats.all();
        Tally current = stats.current();
        out.line(colour.strong("Score " + percent(stats.score())) + ": " + number(current.specific()) + " of "
                + number(current.rules()) + " rules say something specific about their false positives");
        out.line("");
        new Table()
                .row("Rules", number(all.rules()), "")
                .row("  deprecated, not in the score", number(all.rules() - current.rules()), "")
                .row("  with guidance", number(all.guided()), percent(all.guidedShare()))
                .row("  with specific guidance", number(all.specific()), percent(all.specificShare()))
                .right(1)
                .right(2)
                .print(out);
    }

    private void specificities(Output out) {
        heading("The most helpful statement of each rule is", out);
        Table table = new Table().indent("  ").right(1).right(2);
        for (Count count : stats.specificities()) {
            double share = (double) count.rules() / Math.max(1, stats.all().rules());
            String name = count.name().equals(RuleStats.CIRCULAR) ? "specific but circular" : count.name();
            table.row(name, number(count.rules()), percent(share), colour.code("#".repeat((int)
                            Math.round(share * BAR))));
        }
        table.print(out);
    }

    private void groups(String title, List<Tally> tallies, Output out) {
        heading(title, out);
        Table table = new Table().indent("  ").right(1).right(2).right(3);
        table.row("", colour.faint("rules"), colour.faint("with guidance"), colour.faint("specific"));
        for (Tally tally : tallies.subList(0, Math.min(top, tallies.size()))) {
            table.row(
                    Visible.of(tally.name()),
                    number(tally.rules()),
                    percent(tally.guidedShare()),
                    percent(tally.specificShare()));
        }
        table.print(out);
        more(tallies.size(), out);
    }

    private void categories(Output out) {
        heading("Benign causes that rules name", out);
        Table table = new Table().indent("  ").right(1).right(2);
        List<Count> categories = stats.categories();
        for (Count count : categories.subList(0, Math.min(top, categories.size()))) {
            table.row(
                    count.name(),
                    number(count.rules()),
                    percent((double) count.rules() / Math.max(1, stats.all().rules())));
        }
        table.print(out);
        more(categories.size(), out);
    }

    private void heading(String title, Output out) {
        out.line("");
        out.line(colour.strong(title));
    }

    private void more(int size, Output out) {
        if (size > top) {
            out.line(colour.faint("  and " + number(size - top) + " more (--top " + size + ")"));
        } else if (size == 0) {
            out.line(colour.faint("  none"));
        }
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }
}
