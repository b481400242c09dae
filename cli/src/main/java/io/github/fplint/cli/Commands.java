package io.github.fplint.cli;

import java.util.List;
import java.util.Optional;

/** The sub-commands. */
final class Commands {

    /** Their names, sorted. */
    static final List<String> NAMES = List.of("checks", "classify", "explain", "help", "lint", "stats", "version");

    private Commands() {}

    /** The sub-command of that name; only its class is loaded. */
    static Optional<Command> find(String name) {
        return switch (name) {
            case "checks" -> Optional.of(new ChecksCommand());
            case "classify" -> Optional.of(new ClassifyCommand());
            case "explain" -> Optional.of(new ExplainCommand());
            case "help" -> Optional.of(new HelpCommand());
            case "lint" -> Optional.of(new LintCommand());
            case "stats" -> Optional.of(new StatsCommand());
            case "version" -> Optional.of(new VersionCommand());
            default -> Optional.empty();
        };
    }
}
