package io.github.fplint.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * MITRE ATT&amp;CK's Enterprise matrix: names, tactics and what became of old ids.
 *
 * <p>© The MITRE Corporation. Reproduced and distributed with the permission of The MITRE Corporation; the file
 * {@code attack/NOTICE.txt} beside the data says more.
 */
public final class Attack {

    /** The version of ATT&amp;CK that the data follows. */
    public static final String VERSION = "19";

    /** What stands of a technique. */
    public enum State {
        ACTIVE,
        /** Another technique took its place. */
        REVOKED,
        /** Withdrawn without a successor. */
        DEPRECATED
    }

    /**
     * A tactic.
     *
     * @param id such as {@code TA0002}
     * @param shortName such as {@code credential-access}
     */
    public record Tactic(String id, String shortName, String name) {}

    /**
     * A technique or sub-technique.
     *
     * @param id such as {@code T1059.001}
     * @param tactics short names of its tactics; empty where it is no longer active
     * @param platforms as ATT&amp;CK names them; empty where they are not known
     * @param replacedBy the id that took the place of a revoked one, where it is known
     */
    public record Technique(
            String id,
            String name,
            List<String> tactics,
            List<String> platforms,
            State state,
            Optional<String> replacedBy) {

        public Technique {
            tactics = List.copyOf(tactics);
            platforms = List.copyOf(platforms);
        }
    }

    private static final class Holder {
        static final Attack INSTANCE = new Attack();
    }

    private final Map<String, Technique> techniques = new LinkedHashMap<>();
    private final List<Tactic> tactics = new ArrayList<>();

    private Attack() {
        for (String[] row : rows("attack/tactics.tsv")) {
            tactics.add(new Tactic(row[0], row[1], row[2]));
        }
        for (String[] row : rows("attack/techniques.tsv")) {
            techniques.put(
                    row[0],
                    new Technique(
                            row[0],
                            row[1],
                            list(row[2]),
                            list(row[3]),
                            State.valueOf(row[4].toUpperCase(Locale.ROOT)),
                            row[5].isEmpty() ? Optional.empty() : Optional.of(row[5])));
        }
    }

    private static List<String[]> rows(String table) {
        List<String[]> rows = Resources.table(table);
        return rows.subList(1, rows.size());
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(",", -1));
    }

    /** The data that comes with this library. */
    public static Attack bundled() {
        return Holder.INSTANCE;
    }

    /** The tactics in the order of the matrix. */
    public List<Tactic> tactics() {
        return Collections.unmodifiableList(tactics);
    }

    /** Every technique and sub-technique, also those that are no longer active, by id. */
    public Collection<Technique> techniques() {
        return Collections.unmodifiableCollection(techniques.values());
    }

    /** The technique of an id such as {@code T1059.001}, whatever became of it. */
    public Optional<Technique> technique(String id) {
        return Optional.ofNullable(techniques.get(id));
    }

    /** The id that is used today: its successor's where it was revoked and one is known, else the id itself. */
    public String current(String id) {
        String current = id;
        Set<String> seen = new HashSet<>();
        while (seen.add(current)) {
            Optional<String> next = technique(current).flatMap(Technique::replacedBy);
            if (next.isEmpty()) {
                return current;
            }
            current = next.get();
        }
        return current;
    }

    /** The technique that a sub-technique belongs to. */
    public static Optional<String> parent(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(id.substring(0, dot));
    }
}
