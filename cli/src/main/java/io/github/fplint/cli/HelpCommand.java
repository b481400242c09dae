package io.github.fplint.cli;

import io.github.fplint.finding.DidYouMean;
import io.github.fplint.terminal.Palette;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Prints how to use fplint, or one of its commands. */
final class HelpCommand extends Command {

    /** The resource that shows the whole. */
    static final String OVERVIEW = "fplint";

    HelpCommand() {
        super("help");
        value(null, "color");
        flag(null, "man");
    }

    @Override
    ExitCode run(Arguments arguments, Context context) {
        if (arguments.has("man")) {
            arguments.refuseOperands();
            context.out().guard(false);
            context.out().write(ManPage.text());
            return ExitCode.CLEAN;
        }
        List<String> operands = arguments.operands();
        String topic = operands.isEmpty() ? OVERVIEW : Commands.canonical(operands.get(0));
        if (operands.size() > 1) {
            throw new UsageException("one command at a time");
        }
        if (!topic.equals(OVERVIEW) && !Commands.NAMES.contains(topic)) {
            throw new UsageException(
                    "unknown command '" + Visible.of(topic) + "'" + DidYouMean.hint(topic, Commands.NAMES));
        }
        print(topic, Colour.of(arguments, context), context.out());
        return ExitCode.CLEAN;
    }

    /** Prints the help of a command, or {@link #OVERVIEW}, its headings in bold. */
    static void print(String topic, Palette colour, Output out) {
        for (String line : text(topic).lines().toList()) {
            if (line.startsWith("Usage: ")) {
                out.line(colour.strong("Usage:") + line.substring("Usage:".length()));
            } else {
                out.line(line.endsWith(":") && !line.startsWith(" ") ? colour.strong(line) : line);
            }
        }
    }

    /** The help of a command, or {@link #OVERVIEW}. */
    static String text(String topic) {
        try (InputStream in = HelpCommand.class.getResourceAsStream(topic + ".txt")) {
            return new String(Objects.requireNonNull(in, topic).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
