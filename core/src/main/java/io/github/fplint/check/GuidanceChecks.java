package io.github.fplint.check;

import java.util.List;

/** The checks on single rules. */
public final class GuidanceChecks {

    private static final List<Check> ALL = List.of(
            new MissingGuidance(),
            new EmptyGuidance(),
            new PlaceholderGuidance(),
            new LikelihoodOnlyGuidance(),
            new AdviceOnlyGuidance(),
            new GenericGuidance(),
            new CircularGuidance(),
            new GuidanceOnlyInNote(),
            new ContradictoryGuidance(),
            new LevelMismatch(),
            new MissingFilterMacro(),
            new UncapitalisedStatement(),
            new BannedWording(),
            new Misspelling(),
            new SeveralCauses(),
            new DuplicateStatement(),
            new OverlongStatement(),
            new UnusualVariant());

    private GuidanceChecks() {}

    /** All of them, sorted by code. */
    public static List<Check> all() {
        return ALL;
    }
}
