package io.github.fplint.cli;

/** How a run ended, as other programs see it. */
enum ExitCode {
    /** Nothing at or above the fail level. */
    CLEAN(0),
    /** Findings at or above the fail level. */
    FINDINGS(1),
    /** The command line or the environment is wrong. */
    USAGE(2),
    /** A bug of fplint. */
    INTERNAL(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number that the process ends with. */
    int number() {
        return number;
    }
}
