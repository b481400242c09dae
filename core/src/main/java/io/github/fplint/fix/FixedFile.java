package io.github.fplint.fix;

import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.source.SourceFile;
import java.util.List;

/**
 * What became of the fixes of one file. Nothing is written yet; {@link FixWriter} does that.
 *
 * @param fixed the findings that are gone, in file order, with their places in the text before
 * @param unfixed the findings that have a fix and are still there, in file order
 */
public record FixedFile(SourceFile before, SourceFile after, List<Finding> fixed, List<Unfixed> unfixed) {

    public FixedFile {
        fixed = List.copyOf(fixed);
        unfixed = List.copyOf(unfixed);
    }

    /**
     * A file after edits that nobody has to judge, such as new directives.
     *
     * @throws IllegalArgumentException if edits overlap
     */
    public static FixedFile of(SourceFile source, List<Edit> edits) {
        EditList list = new EditList();
        if (!list.add(new Fix("", edits, true))) {
            throw new IllegalArgumentException("edits of " + source.path() + " overlap");
        }
        return new FixedFile(source, source.withText(list.apply(source)), List.of(), List.of());
    }

    /** The path of the file. */
    public String path() {
        return before.path();
    }

    /** Whether the text is another one now. */
    public boolean changed() {
        return !before.text().equals(after.text());
    }

    /** The change as a unified diff that {@code git apply} and {@code patch -p1} take; empty where there is none. */
    public String diff() {
        return UnifiedDiff.of(path(), before.text(), after.text());
    }
}
