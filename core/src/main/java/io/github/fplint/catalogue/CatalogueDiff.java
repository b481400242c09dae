package io.github.fplint.catalogue;

import io.github.fplint.catalogue.CatalogueSnapshot.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What became of a catalogue.
 *
 * @param appeared causes that only the newer one has
 * @param vanished causes that only the older one has
 * @param changed causes that both have
 */
public record CatalogueDiff(List<Change> appeared, List<Change> vanished, List<Change> changed) {

    /**
     * One entry.
     *
     * @param text in the newer catalogue where it is there, made fit for one line
     * @param changes what changed, one phrase each, such as {@code techniques +T1059 -T1003}; empty where the entry
     *     appeared or vanished
     */
    public record Change(String id, String text, List<String> changes) {

        public Change {
            changes = List.copyOf(changes);
        }
    }

    public CatalogueDiff {
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
        changed = List.copyOf(changed);
    }

    /**
     * Compares two {@code catalogue.json} files.
     *
     * @throws CatalogueFormatException if one of them is no catalogue
     */
    public static CatalogueDiff of(Path older, Path newer) throws IOException {
        Map<String, Entry> before = CatalogueSnapshot.read(older).entries();
        Map<String, Entry> after = CatalogueSnapshot.read(newer).entries();
        List<Change> changed = new ArrayList<>();
        after.forEach((id, entry) -> {
            Entry old = before.get(id);
            if (old != null && !old.equals(entry)) {
                changed.add(change(id, entry, changes(old, entry)));
            }
        });
        return new CatalogueDiff(missing(after, before), missing(before, after), sorted(changed));
    }

    private static List<Change> missing(Map<String, Entry> from, Map<String, Entry> in) {
        return sorted(from.entrySet().stream()
                .filter(e -> !in.containsKey(e.getKey()))
                .map(e -> change(e.getKey(), e.getValue(), List.of()))
                .toList());
    }

    private static Change change(String id, Entry entry, List<String> changes) {
        return new Change(CleanText.line(id), CleanText.line(entry.text()), changes);
    }

    private static List<Change> sorted(List<Change> changes) {
        return changes.stream()
                .sorted(Comparator.comparing(Change::text).thenComparing(Change::id))
                .toList();
    }

    private static List<String> changes(Entry old, Entry entry) {
        List<String> changes = new ArrayList<>();
        if (!old.text().equals(entry.text())) {
            changes.add("text was '" + CleanText.line(old.text()) + "'");
        }
        if (!old.specificity().equals(entry.specificity())) {
            changes.add("specificity was " + CleanText.line(old.specificity()));
        }
        difference("categories", old.categories(), entry.categories(), changes);
        difference("techniques", old.techniques(), entry.techniques(), changes);
        int more = without(entry.rules(), old.rules()).size();
        int fewer = without(old.rules(), entry.rules()).size();
        if (more + fewer > 0) {
            changes.add("rules" + (more > 0 ? " +" + more : "") + (fewer > 0 ? " -" + fewer : ""));
        }
        return changes;
    }

    private static void difference(String what, Set<String> old, Set<String> now, List<String> changes) {
        List<String> parts = new ArrayList<>();
        without(now, old).forEach(v -> parts.add("+" + CleanText.line(v)));
        without(old, now).forEach(v -> parts.add("-" + CleanText.line(v)));
        if (!parts.isEmpty()) {
            changes.add(what + ' ' + String.join(" ", parts));
        }
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return appeared.isEmpty() && vanished.isEmpty() && changed.isEmpty();
    }

    /** A line for each change, {@code +}, {@code -} or {@code ~} before it, and the figures last. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        appeared.forEach(c -> line(text, '+', c));
        vanished.forEach(c -> line(text, '-', c));
        changed.forEach(c -> line(text, '~', c));
        return text.append(appeared.size())
                .append(" appeared, ")
                .append(vanished.size())
                .append(" vanished, ")
                .append(changed.size())
                .append(" changed\n")
                .toString();
    }

    private static void line(StringBuilder text, char mark, Change change) {
        text.append(mark).append(' ').append(change.id()).append(' ').append(change.text());
        if (!change.changes().isEmpty()) {
            text.append(change.changes().stream().collect(Collectors.joining("; ", " (", ")")));
        }
        text.append('\n');
    }
}
