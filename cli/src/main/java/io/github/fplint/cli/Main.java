package io.github.fplint.cli;

/** Starts the command line. */
public final class Main {

    private Main() {}

    /** Runs the command that the arguments name; ends the process unless all is well. */
    public static void main(String[] args) {
        ExitCode code = Cli.run(Context.ofProcess(), args);
        // Returning is faster than System.exit.
        if (code != ExitCode.CLEAN) {
            System.exit(code.number());
        }
    }
}
