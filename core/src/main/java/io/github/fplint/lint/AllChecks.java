package io.github.fplint.lint;

import io.github.fplint.check.Check;
import io.github.fplint.check.GuidanceChecks;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.load.LoadChecks;
import java.util.List;
import java.util.stream.Stream;

/** Every check of every package. */
final class AllChecks {

    static final List<CheckInfo> INFOS = Stream.concat(
                    LoadChecks.all().stream(), GuidanceChecks.all().stream().map(Check::info))
            .sorted()
            .toList();

    private AllChecks() {}
}
