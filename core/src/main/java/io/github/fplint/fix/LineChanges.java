package io.github.fplint.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the shortest way from one list of lines to another (Myers, "An O(ND) Difference Algorithm", 1986). */
final class LineChanges {

    /** So many differing lines are few enough to search; beyond it everything between the ends counts as changed. */
    private static final int SEARCHED = 1000;

    /**
     * Lines that others take the place of.
     *
     * @param before the first of them, from 0; {@code beforeEnd} is behind the last
     * @param after the first of the others, from 0; {@code afterEnd} is behind the last
     */
    record Change(int before, int beforeEnd, int after, int afterEnd) {}

    private LineChanges() {}

    static List<Change> between(List<String> before, List<String> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int same = 0;
        while (same < shorter - start
                && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        List<Change> changes =
                search(before.subList(start, before.size() - same), after.subList(start, after.size() - same));
        int shift = start;
        changes.replaceAll(c -> new Change(c.before + shift, c.beforeEnd + shift, c.after + shift, c.afterEnd + shift));
        return changes;
    }

    private static List<Change> search(List<String> before, List<String> after) {
        int limit = Math.min(SEARCHED, before.size() + after.size());
        int[] furthest = new int[2 * limit + 2];
        List<int[]> steps = new ArrayList<>();
        for (int cost = 0; cost <= limit; cost++) {
            steps.add(furthest.clone());
            for (int k = -cost; k <= cost; k += 2) {
                int x = start(furthest, limit, cost, k);
                while (x < before.size()
                        && x - k < after.size()
                        && before.get(x).equals(after.get(x - k))) {
                    x++;
                }
                furthest[limit + k] = x;
                if (x >= before.size() && x - k >= after.size()) {
                    return join(walkBack(steps, limit, before.size(), after.size()));
                }
            }
        }
        return new ArrayList<>(List.of(new Change(0, before.size(), 0, after.size())));
    }

    /** Where the diagonal {@code k} goes on: one line taken out, or one put in, behind the better neighbour. */
    private static int start(int[] furthest, int limit, int cost, int k) {
        if (cost == 0) {
            return 0;
        }
        boolean in = k == -cost || (k != cost && furthest[limit + k - 1] < furthest[limit + k + 1]);
        return in ? furthest[limit + k + 1] : furthest[limit + k - 1] + 1;
    }

    private static List<Change> walkBack(List<int[]> steps, int limit, int beforeSize, int afterSize) {
        List<Change> single = new ArrayList<>();
        int x = beforeSize;
        int y = afterSize;
        for (int cost = steps.size() - 1; cost > 0; cost--) {
            int[] furthest = steps.get(cost);
            int k = x - y;
            boolean in = k == -cost || (k != cost && furthest[limit + k - 1] < furthest[limit + k + 1]);
            int previous = in ? k + 1 : k - 1;
            x = furthest[limit + previous];
            y = x - previous;
            single.add(in ? new Change(x, x, y, y + 1) : new Change(x, x + 1, y, y));
        }
        Collections.reverse(single);
        return single;
    }

    private static List<Change> join(List<Change> single) {
        List<Change> joined = new ArrayList<>();
        for (Change change : single) {
            Change last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.beforeEnd == change.before && last.afterEnd == change.after) {
                joined.set(joined.size() - 1, new Change(last.before, change.beforeEnd, last.after, change.afterEnd));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }
}
