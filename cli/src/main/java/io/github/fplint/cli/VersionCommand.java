package io.github.fplint.cli;

/** Prints the version. */
final class VersionCommand extends Command {

    VersionCommand() {
        super("version");
    }

    @Override
    ExitCode run(Arguments arguments, Context context) {
        arguments.refuseOperands();
        context.out().line("fplint " + version());
        return ExitCode.CLEAN;
    }

    /** The version, as the manifest of the jar says; classes that come from no jar have none. */
    static String version() {
        String version = VersionCommand.class.getPackage().getImplementationVersion();
        return version == null ? "0.0.0-development" : version;
    }
}
