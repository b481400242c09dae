package io.github.fplint.cli;

import java.io.IOException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** A sub-command. Its help stands in {@code <name>.txt} beside it. */
abstract class Command {

    private final String name;
    private final Options options = new Options();

    Command(String name) {
        this.name = name;
        flag("h", "help");
        flag(null, "version");
        flag(null, "debug");
    }

    /** What the user types after {@code fplint}. */
    final String name() {
        return name;
    }

    /** Whether its arguments are files and folders. */
    boolean takesPaths() {
        return false;
    }

    final Options options() {
        return options;
    }

    /** Declares an option without a value. */
    final void flag(@org.jspecify.annotations.Nullable String letter, String option) {
        options.addOption(letter, option, false, null);
    }

    /** Declares an option with a value; it may be repeated. */
    final void value(@org.jspecify.annotations.Nullable String letter, String option) {
        options.addOption(Option.builder(letter).longOpt(option).hasArg().build());
    }

    /** Does what the arguments ask for. */
    abstract ExitCode run(Arguments arguments, Context context) throws IOException;
}
