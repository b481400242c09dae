package io.github.fplint.fix;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.lint.Linter;
import io.github.fplint.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Fixes one file, pass by pass, until a pass changes nothing. */
final class FixRun {

    private static final int PASSES = 10;
    private static final Comparator<Wanted> BY_EDIT =
            Comparator.comparing(w -> w.fix.orElseThrow().edits().get(0).location());

    /** A finding that shall go. */
    private static final class Wanted {
        private final Finding original;
        private Finding now;
        private Optional<Fix> fix;
        private String reason = "";

        Wanted(Finding original, Finding now) {
            this.original = original;
            this.now = now;
            this.fix = original.fix();
        }

        boolean hasFix() {
            return fix.filter(f -> !f.edits().isEmpty()).isPresent();
        }

        boolean hadFix() {
            return hasFix() || original.fix().isPresent();
        }

        void moveTo(Finding finding) {
            now = finding;
            fix = finding.fix();
        }
    }

    private final Linter linter;
    private final boolean unsafe;
    private final SourceFile source;
    private final List<Wanted> pending = new ArrayList<>();
    private final List<Finding> fixed = new ArrayList<>();
    private final List<Unfixed> unfixed = new ArrayList<>();
    private Reading reading;

    FixRun(Linter linter, boolean unsafe, SourceFile source) {
        this.linter = linter;
        this.unsafe = unsafe;
        this.source = source;
        this.reading = Reading.of(source, linter);
    }

    FixedFile fix(List<Finding> findings) {
        for (Finding finding : findings) {
            want(finding);
        }
        if (source.malformedAt().isPresent()) {
            pending.forEach(w -> w.reason = "the file holds bytes that are not "
                    + source.charset().name() + ", and writing it would lose them");
        } else {
            for (int pass = 0; pass < PASSES && pass(); pass++) {}
        }
        pending.stream()
                .filter(Wanted::hadFix)
                .forEach(w -> unfixed.add(
                        new Unfixed(w.original, w.reason.isEmpty() ? PASSES + " passes were not enough" : w.reason)));
        fixed.sort(Finding.ORDER);
        unfixed.sort(Comparator.comparing(Unfixed::finding, Finding.ORDER));
        return new FixedFile(source, reading.source(), fixed, unfixed);
    }

    /** Findings of a whole run may rest on other files; such as the file alone does not show cannot be judged here. */
    private void want(Finding finding) {
        Optional<Finding> same = reading.findings().stream()
                .filter(f -> f.check().code().equals(finding.check().code())
                        && f.location().equals(finding.location())
                        && f.message().equals(finding.message()))
                .findFirst();
        if (same.isPresent()) {
            pending.add(new Wanted(finding, same.get()));
        } else if (finding.fix().isPresent()) {
            unfixed.add(new Unfixed(finding, "the file alone does not show the finding"));
        }
    }

    /** Makes as many fixes at once as do not overlap; returns whether the text has changed. */
    private boolean pass() {
        List<Wanted> chosen = choose();
        if (chosen.isEmpty()) {
            return false;
        }
        if (accept(trial(chosen))) {
            return true;
        }
        // Something is wrong with one of them: each on its own shows which.
        List<Wanted> good = new ArrayList<>();
        for (Wanted wanted : chosen) {
            Optional<String> objection = trial(List.of(wanted)).objection();
            objection.ifPresent(reason -> wanted.reason = reason);
            if (objection.isEmpty()) {
                good.add(wanted);
            }
        }
        return !good.isEmpty() && (accept(trial(good)) || accept(trial(good.subList(0, 1))));
    }

    private List<Wanted> choose() {
        List<Wanted> chosen = new ArrayList<>();
        EditList edits = new EditList();
        List<Wanted> fixable =
                new ArrayList<>(pending.stream().filter(Wanted::hasFix).toList());
        fixable.sort(BY_EDIT);
        for (Wanted wanted : fixable) {
            Fix fix = wanted.fix.orElseThrow();
            if (!unsafe && !fix.safe()) {
                wanted.reason = "its fix may change what the rule means";
            } else if (edits.add(fix)) {
                chosen.add(wanted);
            } else {
                wanted.reason = "its fix overlaps with another one";
            }
        }
        return chosen;
    }

    private Trial trial(List<Wanted> chosen) {
        return Trial.of(
                reading,
                chosen.stream().map(w -> w.now).toList(),
                chosen.stream().map(w -> w.fix.orElseThrow()).toList(),
                linter);
    }

    private boolean accept(Trial trial) {
        if (trial.objection().isPresent()) {
            return false;
        }
        reading = trial.after();
        pending.removeIf(wanted -> {
            Optional<Finding> after = trial.survivors().after(wanted.now);
            after.ifPresentOrElse(wanted::moveTo, () -> fixed.add(wanted.original));
            return after.isEmpty();
        });
        return true;
    }
}
