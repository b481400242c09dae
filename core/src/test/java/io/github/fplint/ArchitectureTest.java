package io.github.fplint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The package map of docs/architecture.md: what each package may import. */
class ArchitectureTest {

    private static final String ROOT = "io.github.fplint.";

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("source", Set.of()),
            Map.entry("syntax", Set.of("source")),
            Map.entry("text", Set.of()),
            Map.entry("model", Set.of("source")),
            Map.entry("assess", Set.of("source", "model", "text")),
            Map.entry("finding", Set.of("source", "model", "assess")),
            Map.entry("load", Set.of("source", "syntax", "model", "finding")),
            Map.entry("check", Set.of("source", "text", "model", "assess", "finding")),
            Map.entry("repository", Set.of("source", "model", "assess", "finding", "load")),
            Map.entry("config", Set.of("source", "syntax", "model", "assess", "finding", "load")),
            Map.entry("terminal", Set.of("finding")),
            Map.entry("report", Set.of("source", "model", "assess", "finding", "terminal")),
            Map.entry("stats", Set.of("source", "model", "assess")),
            Map.entry("suppress", Set.of("source", "syntax", "model", "finding", "load")),
            Map.entry(
                    "lint",
                    Set.of(
                            "source",
                            "model",
                            "assess",
                            "finding",
                            "load",
                            "check",
                            "repository",
                            "config",
                            "suppress")),
            Map.entry("fix", Set.of("source", "model", "assess", "finding", "repository", "lint")),
            Map.entry("baseline", Set.of("source", "model", "finding")),
            Map.entry("catalogue", Set.of("source", "model", "assess", "finding", "repository")),
            Map.entry("site", Set.of("source", "model", "assess", "finding", "catalogue")),
            Map.entry("changes", Set.of("source", "model", "finding", "load")));

    private static final Map<String, Set<String>> SEES = Map.of(
            "org.yaml.snakeyaml", Set.of("syntax"),
            "com.fasterxml.jackson.databind", Set.of("syntax"),
            "com.fasterxml.jackson.dataformat", Set.of("syntax"),
            "com.fasterxml.jackson.core", Set.of("syntax", "report", "baseline", "catalogue", "site"),
            "com.samskivert.mustache", Set.of("report", "site"),
            "opennlp", Set.of("text"),
            "org.slf4j", Set.of());

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("rules-fixtures"))
            .importPackages("io.github.fplint");

    @Test
    void everyPackageImportsOnlyWhatTheMapAllows() {
        List<String> strangers = new ArrayList<>();
        for (Dependency dependency : dependencies()) {
            String from = shortName(dependency.getOriginClass());
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (target.getPackageName().startsWith(ROOT)) {
                String to = shortName(target);
                if (!from.equals(to) && !MAY_IMPORT.getOrDefault(from, Set.of()).contains(to)) {
                    strangers.add(dependency.getDescription());
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void parsersAndModelsStayInTheirPackage() {
        List<String> strangers = new ArrayList<>();
        for (Dependency dependency : dependencies()) {
            String target = dependency.getTargetClass().getBaseComponentType().getName();
            SEES.forEach((library, packages) -> {
                if (target.startsWith(library + ".") && !packages.contains(shortName(dependency.getOriginClass()))) {
                    strangers.add(dependency.getDescription());
                }
            });
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void theMapNamesEveryPackageAndHasNoCycle() {
        Set<String> packages = classes.stream().map(ArchitectureTest::shortName).collect(Collectors.toSet());
        assertThat(MAY_IMPORT.keySet()).containsExactlyInAnyOrderElementsOf(packages);
        Map<String, Set<String>> open = new TreeMap<>();
        MAY_IMPORT.forEach((name, imports) -> open.put(name, new TreeSet<>(imports)));
        while (open.values().removeIf(Set::isEmpty)) {
            open.values().forEach(imports -> imports.retainAll(open.keySet()));
        }
        assertThat(open).isEmpty();
    }

    /** A class that nobody outside its package needs is no part of the library's face. */
    @Test
    void underHalfOfTheTypesArePublic() {
        List<JavaClass> own = classes.stream()
                .filter(c -> !c.getSimpleName().equals("package-info") && !c.isAnonymousClass())
                .toList();
        long visible = own.stream()
                .filter(c -> c.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .count();
        assertThat(visible * 2).isLessThan(own.size());
    }

    private List<Dependency> dependencies() {
        return classes.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .toList();
    }

    private static String shortName(JavaClass javaClass) {
        String name = javaClass.getPackageName();
        return name.length() < ROOT.length() ? "" : name.substring(ROOT.length());
    }
}
