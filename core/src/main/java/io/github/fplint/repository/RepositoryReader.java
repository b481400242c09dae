package io.github.fplint.repository;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.Assessor;
import io.github.fplint.finding.Finding;
import io.github.fplint.load.LoadedFile;
import io.github.fplint.load.RuleLoader;
import io.github.fplint.model.DetectionRule;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.repository.RuleFiles.RuleFile;
import io.github.fplint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Reads and assesses the rules of files and folders. Thread-safe. */
public final class RepositoryReader {

    private final RuleLoader loader;
    private final Assessor assessor;
    private final int threads;
    private final WalkFilter filter;
    private final ReadingProgress progress;

    /** A reader that shares its work between a number of threads. */
    public RepositoryReader(RuleLoader loader, Assessor assessor, int threads) {
        this(loader, assessor, threads, WalkFilter.ALL);
    }

    /** A reader that leaves out what a filter does. */
    public RepositoryReader(RuleLoader loader, Assessor assessor, int threads, WalkFilter filter) {
        this(loader, assessor, threads, filter, ReadingProgress.NONE);
    }

    private RepositoryReader(
            RuleLoader loader, Assessor assessor, int threads, WalkFilter filter, ReadingProgress progress) {
        this.loader = loader;
        this.assessor = assessor;
        this.threads = threads;
        this.filter = filter;
        this.progress = progress;
    }

    /** The same reader, telling somebody how far it has come. */
    public RepositoryReader withProgress(ReadingProgress listener) {
        return new RepositoryReader(loader, assessor, threads, filter, listener);
    }

    /** Reads files and folders; a file that is named is always read, unless the filter says otherwise. */
    public RuleRepository read(List<Path> paths) {
        List<RuleFile> files = RuleFiles.of(paths, filter);
        AtomicInteger done = new AtomicInteger();
        return repository(Parallel.map(files, threads, new Function<>() {
            @Override
            public AssessedFile apply(RuleFile file) {
                AssessedFile read = readOne(file);
                progress.read(done.incrementAndGet(), files.size());
                return read;
            }
        }));
    }

    /** The files that {@link #read(List)} would look at now. */
    public List<Path> files(List<Path> paths) {
        return RuleFiles.of(paths, filter).stream().map(RuleFile::file).toList();
    }

    /** Reads one file that is in memory; whether it is named decides what is said of a file without a rule. */
    public RuleRepository read(SourceFile source, boolean named) {
        try {
            return repository(List.of(assess(loader.load(source, named))));
        } catch (RuntimeException | StackOverflowError e) {
            return repository(List.of(failed(source.path(), e)));
        }
    }

    private AssessedFile readOne(RuleFile file) {
        try {
            return assess(load(file));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(file.path(), e);
        }
    }

    /** No input should make a reader fail; where one does all the same, the other files are not to suffer. */
    private AssessedFile failed(String path, Throwable e) {
        String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        return new AssessedFile(loader.unreadable(path, "internal error, please report it: " + e + where), List.of());
    }

    /** Reads files that are in memory, none of them named. */
    public RuleRepository readAll(List<SourceFile> sources) {
        return repository(Parallel.map(sources, threads, source -> assess(loader.load(source, false))));
    }

    private LoadedFile load(RuleFile file) {
        if (!file.error().isEmpty()) {
            return loader.unreadable(file.path(), file.error());
        }
        try {
            long size = Files.size(file.file());
            if (loader.isTooLarge(size)) {
                return loader.tooLarge(file.path(), size);
            }
            return loader.load(SourceFile.decode(file.path(), Files.readAllBytes(file.file())), file.named());
        } catch (IOException e) {
            return loader.unreadable(file.path(), IoErrors.words(e));
        }
    }

    /** A file and its assessed rules. */
    private record AssessedFile(LoadedFile file, List<AssessedRule> rules) {}

    private AssessedFile assess(LoadedFile file) {
        List<AssessedRule> rules = new ArrayList<>();
        for (DetectionRule rule : file.rules()) {
            rules.add(assessor.assess(rule));
        }
        return new AssessedFile(file, rules);
    }

    private static RuleRepository repository(List<AssessedFile> files) {
        List<AssessedFile> sorted = new ArrayList<>(files);
        if (sorted.size() > 1) {
            sorted.sort(Comparator.comparing(f -> f.file().path(), Finding.PATH_ORDER));
        }
        List<AssessedRule> rules = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<FileStatus> statuses = new ArrayList<>();
        for (AssessedFile file : sorted) {
            rules.addAll(file.rules());
            findings.addAll(file.file().findings());
            statuses.add(status(file.file()));
        }
        return new RuleRepository(rules, findings, statuses);
    }

    private static FileStatus status(LoadedFile file) {
        Optional<RuleFormat> format = file.rules().isEmpty()
                ? Optional.empty()
                : Optional.of(file.rules().get(0).format());
        return new FileStatus(file.path(), format, file.rules().size(), file.reason());
    }
}
