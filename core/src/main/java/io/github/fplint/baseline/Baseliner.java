package io.github.fplint.baseline;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares runs with baselines and makes new baselines of them. Reads and writes no files.
 *
 * <p>A finding is known by its rule's id, its code and the text it is about, so that it stays known when rules move, are
 * renamed or reordered.
 */
public final class Baseliner {

    private final Path directory;
    private final Path folder;
    private final List<Path> scope;

    private Baseliner(Path directory, Path folder, List<Path> scope) {
        this.directory = directory.toAbsolutePath().normalize();
        this.folder = folder.toAbsolutePath().normalize();
        this.scope = List.copyOf(scope);
    }

    /**
     * For runs over everything that the baseline is about.
     *
     * @param directory what the paths of findings are relative to
     * @param folder the folder of the baseline, which its paths are relative to
     */
    public static Baseliner of(Path directory, Path folder) {
        return new Baseliner(directory, folder, List.of());
    }

    /** For runs over some files and folders only: entries about other files are neither stale nor dropped. */
    public Baseliner within(List<Path> paths) {
        return new Baseliner(
                directory,
                folder,
                paths.stream().map(p -> directory.resolve(p).normalize()).toList());
    }

    /** A baseline with everything that a run found. */
    public Baseline create(LintResult result) {
        return new Baseline(List.copyOf(entries(result).values()));
    }

    /** Hides the findings that the baseline knows, as many of a kind as it counts, the first ones first. */
    public BaselineMatch apply(LintResult result, Baseline baseline, LocalDate today) {
        Map<String, BaselineEntry> known = byKey(baseline);
        Map<String, Integer> seen = new HashMap<>();
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : result.findings()) {
            String key = entry(finding).key();
            int number = seen.merge(key, 1, Integer::sum);
            BaselineEntry entry = known.get(key);
            if (entry == null || entry.expired(today) || number > entry.count()) {
                fresh.add(finding);
            }
        }
        List<BaselineEntry> stale = new ArrayList<>();
        List<BaselineEntry> expired = new ArrayList<>();
        for (BaselineEntry entry : baseline.entries()) {
            int there = seen.getOrDefault(entry.key(), 0);
            if (there < entry.count() && inScope(entry)) {
                stale.add(entry.withCount(entry.count() - there));
            }
            if (there > 0 && entry.expired(today)) {
                expired.add(entry);
            }
        }
        return new BaselineMatch(result.withFindings(fresh), result.findings().size() - fresh.size(), stale, expired);
    }

    /** A baseline with everything that a run found, and with the reasons and expiry dates of another one. */
    public Baseline update(LintResult result, Baseline baseline) {
        Map<String, BaselineEntry> entries = entries(result);
        for (BaselineEntry old : baseline.entries()) {
            if (entries.containsKey(old.key())) {
                entries.computeIfPresent(old.key(), (key, entry) -> entry.withNotesOf(old));
            } else if (!inScope(old)) {
                entries.put(old.key(), old);
            }
        }
        return new Baseline(List.copyOf(entries.values()));
    }

    /** The baseline without what is gone, and with the paths of today; it knows nothing that it did not know before. */
    public Baseline prune(LintResult result, Baseline baseline) {
        Map<String, BaselineEntry> there = entries(result);
        List<BaselineEntry> kept = new ArrayList<>();
        for (BaselineEntry old : baseline.entries()) {
            Optional.ofNullable(there.get(old.key()))
                    .map(entry -> entry.withNotesOf(old).withCount(Math.min(entry.count(), old.count())))
                    .or(() -> Optional.of(old).filter(entry -> !inScope(entry)))
                    .ifPresent(kept::add);
        }
        return new Baseline(kept);
    }

    private Map<String, BaselineEntry> entries(LintResult result) {
        Map<String, BaselineEntry> entries = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            BaselineEntry entry = entry(finding);
            entries.merge(entry.key(), entry, (a, b) -> a.withCount(a.count() + 1));
        }
        return entries;
    }

    private BaselineEntry entry(Finding finding) {
        Optional<String> id = finding.rule().flatMap(r -> r.id()).filter(s -> !s.isBlank());
        Optional<String> title =
                id.isPresent() ? Optional.empty() : finding.rule().flatMap(r -> r.title());
        return new BaselineEntry(
                id,
                title,
                finding.check().code(),
                Fingerprint.of(finding),
                1,
                stored(finding.path()),
                Optional.empty(),
                Optional.empty());
    }

    private String stored(String path) {
        if (directory.equals(folder)) {
            return path;
        }
        Path file = directory.resolve(path).normalize();
        return file.startsWith(folder)
                ? folder.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/")
                : path;
    }

    private boolean inScope(BaselineEntry entry) {
        if (scope.isEmpty()) {
            return true;
        }
        Path file = folder.resolve(entry.path()).normalize();
        return scope.stream().anyMatch(file::startsWith);
    }

    private static Map<String, BaselineEntry> byKey(Baseline baseline) {
        return baseline.entries().stream().collect(Collectors.toMap(BaselineEntry::key, Function.identity()));
    }
}
