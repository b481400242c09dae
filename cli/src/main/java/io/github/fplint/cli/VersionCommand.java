package io.github.fplint.cli;

import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Prints the version. */
final class VersionCommand extends Command {

    VersionCommand() {
        super("version");
        flag(null, "details");
    }

    @Override
    ExitCode run(Arguments arguments, Context context) throws IOException {
        arguments.refuseOperands();
        String build = build();
        context.out().line("fplint " + version() + (build.isEmpty() ? "" : " (" + build + ")"));
        if (arguments.has("details")) {
            line("Java", context, "java.version", "java.vendor", "java.home");
            line("System", context, "os.name", "os.version", "os.arch");
        }
        return ExitCode.CLEAN;
    }

    private static void line(String name, Context context, String... properties) {
        StringBuilder line = new StringBuilder(name).append(':');
        for (String property : properties) {
            line.append(' ').append(Visible.of(System.getProperty(property, "?")));
        }
        context.out().line(line.toString());
    }

    /** The version, as the manifest of the jar says; classes that come from no jar have none. */
    static String version() {
        String version = VersionCommand.class.getPackage().getImplementationVersion();
        return version == null ? "0.0.0-development" : version;
    }

    /** The commit that was built and its day; empty where the build did not know. */
    private static String build() throws IOException {
        try (InputStream in = VersionCommand.class.getResourceAsStream("build.txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
