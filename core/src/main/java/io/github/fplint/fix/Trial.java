package io.github.fplint.fix;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.lint.Linter;
import io.github.fplint.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * Some fixes made to a text, and how it stands up to being read again.
 *
 * @param objection why the fixes cannot stay; empty where they can
 */
record Trial(Reading after, Survivors survivors, Optional<String> objection) {

    static Trial of(Reading before, List<Finding> findings, List<Fix> fixes, Linter linter) {
        EditList edits = new EditList();
        boolean safe = true;
        boolean apart = true;
        for (Fix fix : fixes) {
            safe &= fix.safe();
            apart &= edits.add(fix);
        }
        SourceFile source = before.source();
        Reading after = Reading.of(source.withText(edits.apply(source)), linter);
        Survivors survivors = Survivors.of(before.findings(), after.findings(), edits, source);
        List<Finding> broken =
                Survivors.of(before.problems(), after.problems(), edits, source).fresh();
        return new Trial(
                after,
                survivors,
                apart ? objection(before, findings, after, survivors, broken, safe) : Optional.of("its edits overlap"));
    }

    private static Optional<String> objection(
            Reading before,
            List<Finding> findings,
            Reading after,
            Survivors survivors,
            List<Finding> broken,
            boolean safe) {
        String text = after.source().text();
        if (!after.source().charset().newEncoder().canEncode(text)) {
            return Optional.of("the file's encoding cannot hold the new text");
        }
        if (endsLine(before.source().text()) != endsLine(text)) {
            return Optional.of("it would change how the last line ends");
        }
        if (!broken.isEmpty()) {
            return Optional.of("the file could not be read any more: " + words(broken.get(0)));
        }
        if (before.rules().size() != after.rules().size()) {
            return Optional.of("the file would hold another number of rules");
        }
        if (safe && !before.detections().equals(after.detections())) {
            return Optional.of("it would change what the rule looks for");
        }
        for (Finding finding : findings) {
            if (survivors.after(finding).isPresent()) {
                return Optional.of("the finding would still be there");
            }
        }
        return survivors.fresh().stream().findFirst().map(f -> "it would bring a new finding, " + words(f));
    }

    private static boolean endsLine(String text) {
        return text.endsWith("\n") || text.endsWith("\r");
    }

    private static String words(Finding finding) {
        return finding.check().code() + " (" + finding.message() + ")";
    }
}
