package io.github.fplint.changes;

import io.github.fplint.finding.Finding;
import io.github.fplint.finding.LintResult;
import io.github.fplint.load.LoadedFile;
import io.github.fplint.load.RuleLoader;
import io.github.fplint.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What git says has changed, and which findings concern it. Reads the repository and never writes to it. */
public final class Changes {

    private final Git git;
    private final WorkingTree tree;
    private final boolean staged;
    private final List<String> range;
    private final Map<String, ChangedFile> byPath = new LinkedHashMap<>();
    private final Map<String, ChangedFile> byShownPath = new TreeMap<>();

    private Changes(Git git, WorkingTree tree, boolean staged, List<String> range) throws GitException {
        this.git = git;
        this.tree = tree;
        this.staged = staged;
        this.range = range;
        RawDiff.parse(diff("--raw", "-z", "--no-abbrev").text()).forEach(this::add);
    }

    /**
     * What the working tree changes since it went its own way from a commit: since their merge base. Files that git does
     * not know yet, and is not told to ignore, are new.
     *
     * @param directory a folder of the working tree, which the paths of findings are relative to
     * @param ref a commit, such as {@code origin/main}
     * @throws GitException if there is no git, no repository or no such commit
     */
    public static Changes since(Path directory, String ref) throws GitException {
        if (ref.isBlank() || ref.startsWith("-") || ref.indexOf('\0') >= 0) {
            throw new GitException("'" + ref + "' names no commit");
        }
        Git git = git(directory);
        WorkingTree tree = WorkingTree.of(git, directory);
        String head = commit(git, "HEAD").orElseThrow(() -> new GitException("the repository has no commit yet"));
        String other = commit(git, ref)
                .orElseThrow(() -> new GitException("git knows no commit '" + ref
                        + "'; in a shallow or single-branch clone it has to be fetched first"));
        Git.Answer base = git.ask("merge-base", other, head);
        if (!base.ok()) {
            throw new GitException("'" + ref
                    + "' and HEAD have no common commit; in a shallow clone more of the history has to be fetched");
        }
        Changes changes = new Changes(git, tree, false, List.of(base.text().strip()));
        String untracked = git.run("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ":/")
                .text();
        Stream.of(untracked.split("\0", -1))
                .filter(path -> !path.isEmpty() && !path.endsWith("/"))
                .map(ChangedFile::untracked)
                .forEach(changes::add);
        return changes;
    }

    /**
     * What is staged for the next commit.
     *
     * @param directory a folder of the working tree, which the paths of findings are relative to
     * @throws GitException if there is no git or no repository
     */
    public static Changes staged(Path directory) throws GitException {
        Git git = git(directory);
        return new Changes(git, WorkingTree.of(git, directory), true, List.of("--cached"));
    }

    private static Git git(Path directory) throws GitException {
        return Git.in(directory.toAbsolutePath(), Objects.requireNonNullElse(System.getenv("PATH"), ""));
    }

    private static Optional<String> commit(Git git, String ref) throws GitException {
        Git.Answer answer = git.ask("rev-parse", "--verify", "--quiet", ref + "^{commit}");
        return answer.ok() ? Optional.of(answer.text().strip()) : Optional.empty();
    }

    private Git.Answer diff(String... options) throws GitException {
        List<String> command = new ArrayList<>(List.of("diff"));
        command.addAll(List.of(
                "-M",
                "--no-color",
                "--no-ext-diff",
                "--no-textconv",
                "--ignore-submodules=all",
                "--src-prefix=a/",
                "--dst-prefix=b/",
                "--inter-hunk-context=0"));
        command.addAll(List.of(options));
        command.addAll(range);
        command.add("--");
        return git.run(command.toArray(String[]::new));
    }

    private void add(ChangedFile file) {
        byPath.put(file.path(), file);
        tree.shown(file.path()).ifPresent(path -> byShownPath.put(path, file));
    }

    /** The files that are new or changed, as findings name them, sorted. */
    public List<String> paths() {
        return List.copyOf(byShownPath.keySet());
    }

    /**
     * The staged content of the changed files that may hold rules: what would be committed, whatever the working tree
     * holds. Files over the loader's limit are left out.
     */
    public List<SourceFile> sources(RuleLoader loader) throws GitException {
        Map<String, String> blobs = new LinkedHashMap<>();
        byShownPath.forEach((path, file) -> {
            if (RuleLoader.isCandidate(path)) {
                file.newBlob().ifPresent(blob -> blobs.put(path, blob));
            }
        });
        Map<String, byte[]> contents = git.blobs(blobs.values(), size -> !loader.isTooLarge(size));
        List<SourceFile> sources = new ArrayList<>();
        blobs.forEach((path, blob) -> {
            byte[] bytes = contents.get(blob);
            if (bytes != null) {
                sources.add(SourceFile.decode(path, bytes));
            }
        });
        return sources;
    }

    /** Leaves the findings that concern what has changed. */
    public LintResult filter(LintResult result, DiffFilter filter, RuleLoader loader) throws GitException {
        Map<String, ChangedFile> files = new HashMap<>();
        for (Finding finding : result.findings()) {
            if (!files.containsKey(finding.path())) {
                find(finding.path()).ifPresent(file -> files.put(finding.path(), file));
            }
        }
        List<Finding> inChangedFiles = result.findings().stream()
                .filter(f -> files.containsKey(f.path()))
                .toList();
        Predicate<Finding> concern = switch (filter) {
            case FILES -> finding -> true;
            case LINES -> onChangedLines(files);
            case RULES -> ofChangedRules(inChangedFiles, files, loader);
        };
        return result.withFindings(inChangedFiles.stream().filter(concern).toList());
    }

    private Optional<ChangedFile> find(String path) {
        return Optional.ofNullable(byShownPath.get(path))
                .or(() -> tree.tracked(path).map(byPath::get));
    }

    private Predicate<Finding> onChangedLines(Map<String, ChangedFile> files) throws GitException {
        Map<String, LineRanges> hunks = Hunks.parse(diff("-U0", "--patch").bytes());
        return finding -> {
            ChangedFile file = Objects.requireNonNull(files.get(finding.path()));
            boolean isNew = file.oldBlob().isEmpty();
            LineRanges lines = hunks.getOrDefault(file.path(), isNew ? LineRanges.ALL : new LineRanges());
            String text = finding.source().text();
            int first = gitLine(text, finding.location().start());
            int last = gitLine(
                    text,
                    Math.max(finding.location().start(), finding.location().end() - 1));
            return lines.touch(first, last);
        };
    }

    /** For git only {@code \n} ends a line. */
    private static int gitLine(String text, int offset) {
        return 1 + (int) text.chars().limit(offset).filter(c -> c == '\n').count();
    }

    private Predicate<Finding> ofChangedRules(List<Finding> findings, Map<String, ChangedFile> files, RuleLoader loader)
            throws GitException {
        List<String> blobs = files.values().stream()
                .flatMap(file -> file.oldBlob().stream())
                .distinct()
                .toList();
        Map<String, byte[]> contents = git.blobs(blobs, size -> !loader.isTooLarge(size));
        Map<String, RuleVersions> versions = new HashMap<>();
        for (Finding finding : findings) {
            ChangedFile file = Objects.requireNonNull(files.get(finding.path()));
            Optional<byte[]> old = file.oldBlob().map(contents::get);
            if (old.isPresent() && !versions.containsKey(finding.path())) {
                LoadedFile before = loader.load(SourceFile.decode(file.oldPath(), old.get()), true);
                versions.put(finding.path(), new RuleVersions(before, loader.load(finding.source(), true)));
            }
        }
        return finding -> {
            RuleVersions rules = versions.get(finding.path());
            return rules == null || rules.concern(finding);
        };
    }

    /** Whether this is about what is staged: then {@link #sources} are what has to be linted. */
    public boolean isStaged() {
        return staged;
    }
}
