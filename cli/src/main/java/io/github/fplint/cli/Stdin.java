package io.github.fplint.cli;

import io.github.fplint.load.Limits;
import io.github.fplint.source.SourceFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;

/** A rule file that comes by standard input. */
final class Stdin {

    /** The operand that asks for it. */
    static final String OPERAND = "-";

    private Stdin() {}

    static void declare(Command command) {
        command.value(null, "stdin-filename");
    }

    /** The file; empty where the arguments do not ask for it. */
    static Optional<SourceFile> of(Arguments arguments, Limits limits, Context context) throws IOException {
        if (!arguments.operands().contains(OPERAND)) {
            if (arguments.has("stdin-filename")) {
                throw new UsageException("'--stdin-filename' needs '-' as the path");
            }
            return Optional.empty();
        }
        if (arguments.operands().size() > 1) {
            throw new UsageException("'-' stands for standard input and is the only path then");
        }
        for (String option : new String[] {"since", "staged", "show-files"}) {
            if (arguments.has(option)) {
                throw new UsageException("'--" + option + "' needs files, not standard input");
            }
        }
        // One more than is read, so that the reader sees that it is too much.
        int most = (int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8);
        return Optional.of(SourceFile.decode(
                arguments.value("stdin-filename").orElse("<stdin>").replace('\\', '/'),
                // Files have a way of their own to read bytes, which fails on a pipe in Java 17.
                new BufferedInputStream(context.in()).readNBytes(most)));
    }
}
