package io.github.fplint.cli;

/** Starts the command line. */
public final class Main {

    private Main() {}

    /** Runs the command that the arguments name; ends the process unless all is well. */
    public static void main(String[] args) {
        ExitCode code = Cli.run(Context.ofProcess(), args);
        // Returning costs nothing; System.exit loads Java's logging since Java 21, and there is no hook to run.
        if (code != ExitCode.CLEAN) {
            Runtime.getRuntime().halt(code.number());
        }
    }
}
