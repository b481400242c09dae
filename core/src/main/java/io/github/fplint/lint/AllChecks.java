package io.github.fplint.lint;

import io.github.fplint.check.Check;
import io.github.fplint.check.GuidanceChecks;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.load.LoadChecks;
import java.util.ArrayList;
import java.util.List;

/** Every check of every package. */
final class AllChecks {

    /** Sorted by code. */
    static final List<CheckInfo> INFOS = infos();

    private AllChecks() {}

    private static List<CheckInfo> infos() {
        List<CheckInfo> infos = new ArrayList<>(LoadChecks.all());
        for (Check check : GuidanceChecks.all()) {
            infos.add(check.info());
        }
        infos.sort(null);
        return List.copyOf(infos);
    }
}
