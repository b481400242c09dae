package io.github.fplint.config;

import io.github.fplint.finding.Preset;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import io.github.fplint.syntax.Document;
import io.github.fplint.syntax.Mapping;
import io.github.fplint.syntax.Scalar;
import io.github.fplint.syntax.SyntaxLimits;
import io.github.fplint.syntax.SyntaxProblem;
import io.github.fplint.syntax.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads configuration files and those that they extend. */
final class ConfigFile {

    private static final int LARGEST = 1_000_000;
    private static final String BUILT_IN = "builtin:";
    private static final SyntaxLimits LIMITS = new SyntaxLimits(20, 20, 2);

    private final KnownChecks checks;
    private final List<ConfigProblem> problems;
    private final Map<Path, Layer> read = new HashMap<>();
    private final List<Path> open = new ArrayList<>();

    ConfigFile(KnownChecks checks, List<ConfigProblem> problems) {
        this.checks = checks;
        this.problems = problems;
    }

    /** A file that somebody named, or that was found. */
    Layer read(Path file) {
        SourceFile nothing = SourceFile.of(Folders.shown(file), "");
        return read(file, new ConfigProblem(nothing, nothing.locate(0, 0), ""));
    }

    /** A text as if it were the file of that name. */
    Layer read(SourceFile source, Path folder) {
        ConfigValues values = new ConfigValues(source, false, problems);
        List<Document> documents = Yaml.read(source, LIMITS);
        for (Document document : documents) {
            document.problems().forEach(p -> values.problem(p.location(), words(p)));
        }
        source.malformedAt()
                .ifPresent(at -> values.problem(source.locate(at, at + 1), "this byte is not UTF-8; save it as UTF-8"));
        if (documents.size() > 1) {
            values.problem(
                    source.locate(documents.get(1).start(), documents.get(1).start()),
                    "a configuration is one document; take out what follows this '---'");
        }
        Layer layer = new Layer();
        documents.get(0).root().ifPresent(root -> {
            if (root instanceof Mapping mapping) {
                mapping.entry("extends").ifPresent(e -> extend(layer, e, values, source, folder));
                layer.cover(new LayerReader(Folders.absolute(folder), checks, key -> origin(source, key), values)
                        .read(mapping));
            } else if (!(root instanceof Scalar scalar && scalar.isNull())) {
                values.problem(root.location(), "a configuration is keys with values, not " + ConfigValues.kind(root));
            }
        });
        return layer;
    }

    private static String words(SyntaxProblem problem) {
        return problem.kind() == SyntaxProblem.Kind.DUPLICATE_KEY
                ? "the key " + ConfigValues.quote(problem.message()) + " stands twice"
                : problem.message();
    }

    private static SettingOrigin origin(SourceFile source, Scalar key) {
        return new SettingOrigin(
                SettingOrigin.Kind.FILE, source.path() + ":" + key.location().startLine());
    }

    private void extend(Layer layer, Mapping.Entry extend, ConfigValues values, SourceFile source, Path folder) {
        for (Scalar name : values.texts(extend.key(), extend.value())) {
            if (name.value().startsWith(BUILT_IN)) {
                String id = name.value().substring(BUILT_IN.length());
                Optional<Preset> preset = Preset.of(id);
                if (preset.isPresent()) {
                    layer.put("preset", preset.get(), origin(source, name));
                } else {
                    values.unknown(
                            "built-in",
                            name,
                            Arrays.stream(Preset.values())
                                    .map(p -> BUILT_IN + p.id())
                                    .toList());
                }
            } else {
                layer.cover(extended(name, source, folder, values));
            }
        }
    }

    private Layer extended(Scalar name, SourceFile source, Path folder, ConfigValues values) {
        String lower = name.value().toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".yml") && !lower.endsWith(".yaml")) {
            values.problem(
                    name.location(),
                    "'extends' takes a '.yml' file or 'builtin:' with a preset, not "
                            + ConfigValues.quote(name.value()));
            return new Layer();
        }
        try {
            return read(folder.resolve(name.value()), new ConfigProblem(source, name.location(), ""));
        } catch (InvalidPathException e) {
            values.problem(name.location(), "this is no path: " + ConfigValues.quote(name.value()));
            return new Layer();
        }
    }

    /** @param asked where the file is asked for; what is wrong with the file as a whole is said there */
    private Layer read(Path file, ConfigProblem asked) {
        Path absolute = file.toAbsolutePath().normalize();
        if (open.contains(absolute)) {
            complain(asked, "this file extends itself, through " + chain(absolute));
            return new Layer();
        }
        Layer known = read.get(absolute);
        if (known != null) {
            return known;
        }
        open.add(absolute);
        Layer layer = new Layer();
        try {
            if (!Files.isRegularFile(absolute)) {
                complain(asked, "there is no file " + ConfigValues.quote(Folders.shown(absolute)));
            } else if (Files.size(absolute) > LARGEST) {
                complain(asked, "the file is larger than " + LARGEST + " bytes: " + Folders.shown(absolute));
            } else {
                SourceFile source = SourceFile.decode(Folders.shown(absolute), Files.readAllBytes(absolute));
                layer = read(source, parent(absolute));
            }
        } catch (IOException e) {
            complain(asked, "the file cannot be read: " + Folders.shown(absolute));
        }
        open.remove(open.size() - 1);
        read.put(absolute, layer);
        return layer;
    }

    private static Path parent(Path absolute) {
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }

    private String chain(Path again) {
        List<String> names = new ArrayList<>();
        for (Path file : open.subList(open.indexOf(again), open.size())) {
            names.add(Folders.shown(file));
        }
        return String.join(" and ", names);
    }

    private void complain(ConfigProblem asked, String message) {
        Location place = asked.location();
        problems.add(new ConfigProblem(asked.source(), place, message));
    }
}
