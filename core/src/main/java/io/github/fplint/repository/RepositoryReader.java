package io.github.fplint.repository;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.Assessor;
import io.github.fplint.finding.Finding;
import io.github.fplint.load.LoadedFile;
import io.github.fplint.load.RuleLoader;
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
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads and assesses the rules of files and folders. Thread-safe. */
public final class RepositoryReader {

    private final RuleLoader loader;
    private final Assessor assessor;
    private final int threads;

    /** A reader that shares its work between a number of threads. */
    public RepositoryReader(RuleLoader loader, Assessor assessor, int threads) {
        this.loader = loader;
        this.assessor = assessor;
        this.threads = threads;
    }

    /** Reads files and folders; a file that is named is always read. */
    public RuleRepository read(List<Path> paths) {
        return repository(Parallel.map(RuleFiles.of(paths), threads, this::read));
    }

    /** Reads one file that is in memory; whether it is named decides what is said of a file without a rule. */
    public RuleRepository read(SourceFile source, boolean named) {
        return repository(List.of(guarded(source.path(), () -> loader.load(source, named))));
    }

    private AssessedFile read(RuleFile file) {
        return guarded(file.path(), () -> load(file));
    }

    /** No input should make a reader fail; where one does all the same, the other files are not to suffer. */
    private AssessedFile guarded(String path, Supplier<LoadedFile> load) {
        try {
            return assess(load.get());
        } catch (RuntimeException | StackOverflowError e) {
            String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
            return new AssessedFile(
                    loader.unreadable(path, "internal error, please report it: " + e + where), List.of());
        }
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
        return new AssessedFile(
                file, file.rules().stream().map(assessor::assess).toList());
    }

    private static RuleRepository repository(List<AssessedFile> files) {
        List<AssessedFile> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(f -> f.file().path(), Finding.PATH_ORDER));
        return new RuleRepository(
                flat(sorted, AssessedFile::rules),
                flat(sorted, f -> f.file().findings()),
                sorted.stream().map(f -> status(f.file())).toList());
    }

    private static <T> List<T> flat(List<AssessedFile> files, Function<AssessedFile, List<T>> parts) {
        return files.stream().flatMap(f -> parts.apply(f).stream()).toList();
    }

    private static FileStatus status(LoadedFile file) {
        Optional<RuleFormat> format = file.rules().stream().findFirst().map(r -> r.format());
        return new FileStatus(file.path(), format, file.rules().size(), file.reason());
    }
}
