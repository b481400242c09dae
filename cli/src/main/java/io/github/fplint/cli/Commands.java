package io.github.fplint.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sub-commands. */
final class Commands {

    /** Their names, sorted. */
    static final List<String> NAMES = List.of(
            "baseline",
            "catalogue",
            "checks",
            "classify",
            "completion",
            "config",
            "explain",
            "help",
            "lint",
            "stats",
            "suppress",
            "version");

    private Commands() {}

    /** The name of a command that has two. */
    static String canonical(String name) {
        return name.equals("catalog") ? "catalogue" : name;
    }

    /** The sub-command of that name; only its class is loaded. */
    static @Nullable Command find(String name) {
        return switch (canonical(name)) {
            case "baseline" -> new BaselineCommand();
            case "catalogue" -> new CatalogueCommand();
            case "checks" -> new ChecksCommand();
            case "classify" -> new ClassifyCommand();
            case "completion" -> new CompletionCommand();
            case "config" -> new ConfigCommand();
            case "explain" -> new ExplainCommand();
            case "help" -> new HelpCommand();
            case "lint" -> new LintCommand();
            case "stats" -> new StatsCommand();
            case "suppress" -> new SuppressCommand();
            case "version" -> new VersionCommand();
            default -> null;
        };
    }
}
