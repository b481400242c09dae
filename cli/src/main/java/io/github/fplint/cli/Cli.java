package io.github.fplint.cli;

import io.github.fplint.finding.DidYouMean;
import io.github.fplint.terminal.Palette;
import io.github.fplint.terminal.Visible;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** Finds the sub-command, runs it and turns what went wrong into one line and an exit code. */
final class Cli {

    private Cli() {}

    static ExitCode run(Context context, String... args) {
        boolean actions = context.variable("GITHUB_ACTIONS").equals("true");
        context.out().guard(actions);
        context.err().guard(actions);
        ExitCode code = guarded(context, args);
        context.out().flush();
        if (context.out().failure().isPresent()) {
            code = ExitCode.USAGE;
            context.err()
                    .line("fplint: cannot write to standard output: "
                            + context.out().failure().get());
        }
        context.err().flush();
        return code;
    }

    private static ExitCode guarded(Context context, String... args) {
        try {
            return dispatch(context, args);
        } catch (UsageException e) {
            context.out().flush();
            context.err().line("fplint: " + e.getMessage());
            return ExitCode.USAGE;
        } catch (OutOfMemoryError e) {
            context.err().line("fplint: out of memory; give Java more, such as FPLINT_JAVA_OPTS=-Xmx4g");
            return ExitCode.INTERNAL;
        } catch (Throwable e) {
            // Whatever it is, the user sees one line.
            context.out().flush();
            bug(e, context, args);
            return ExitCode.INTERNAL;
        }
    }

    private static ExitCode dispatch(Context context, String... args) throws Exception {
        if (args.length == 0) {
            HelpCommand.print(HelpCommand.OVERVIEW, Palette.PLAIN, context.err());
            return ExitCode.USAGE;
        }
        String name = args[0];
        if (name.equals("-h") || name.equals("--help") || name.equals("-V") || name.equals("--version")) {
            name = name.equals("-h") || name.equals("--help") ? "help" : "version";
        } else if (name.startsWith("-")) {
            throw new UsageException(
                    "the command comes first: 'fplint lint " + Visible.of(name) + "'; see 'fplint help'");
        }
        Command command = Commands.find(name);
        if (command == null) {
            throw new UsageException(unknown(name, context));
        }
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        return run(command, context, command.takesPaths() ? ArgumentFile.expand(context, rest) : rest);
    }

    private static ExitCode run(Command command, Context context, String... args) throws Exception {
        Arguments arguments = Arguments.parse(command, args);
        if (arguments.has("help")) {
            HelpCommand.print(command.name(), Colour.of(arguments, context), context.out());
            return ExitCode.CLEAN;
        }
        return (arguments.has("version") ? new VersionCommand() : command).run(arguments, context);
    }

    private static String unknown(String name, Context context) {
        if (Files.exists(context.path(name))) {
            return "unknown command '" + Visible.of(name) + "'; to lint it, put 'lint' before it";
        }
        String hint = DidYouMean.hint(name, Commands.NAMES);
        return "unknown command '" + Visible.of(name) + "'" + (hint.isEmpty() ? "; see 'fplint help'" : hint);
    }

    private static void bug(Throwable e, Context context, String... args) {
        boolean debug = List.of(args).contains("--debug")
                || !context.variable("FPLINT_DEBUG").isEmpty();
        context.err()
                .line("fplint: internal error: " + Visible.of(e.toString()) + "; this is a bug, please report it at "
                        + "https://github.com/fplint/fplint/issues" + (debug ? "" : " with what --debug prints"));
        if (debug) {
            e.printStackTrace(new PrintWriter(context.err(), true));
        }
    }
}
