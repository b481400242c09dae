package io.github.fplint.cli;

import io.github.fplint.terminal.Palette;
import java.io.Console;

/** Whether text is coloured. */
final class Colour {

    private static final String[] CHOICES = {"auto", "always", "never"};

    private Colour() {}

    /**
     * What {@code --color} says, else the environment: NO_COLOR (no-color.org), CLICOLOR and CLICOLOR_FORCE
     * (bixense.com/clicolors) and FORCE_COLOR, else whether a person is watching.
     */
    static Palette of(Arguments arguments, Context context) {
        String choice = arguments.choice("color", "auto", CHOICES);
        return Palette.of(choice.equals("auto") ? wanted(context) : choice.equals("always"));
    }

    private static boolean wanted(Context context) {
        if (!context.variable("NO_COLOR").isEmpty()) {
            return false;
        }
        if (on(context.variable("CLICOLOR_FORCE")) || on(context.variable("FORCE_COLOR"))) {
            return true;
        }
        return context.terminal()
                && !context.variable("CLICOLOR").equals("0")
                && !context.variable("TERM").equals("dumb");
    }

    private static boolean on(String variable) {
        return !variable.isEmpty() && !variable.equals("0") && !variable.equals("false");
    }

    /** Whether standard output is a terminal. The launcher knows; where it did not say so, Java is asked. */
    @SuppressWarnings("SystemConsoleNull") // Before Java 22 null is the answer.
    static boolean terminal() {
        String told = System.getProperty("fplint.terminal");
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        // Since Java 22 there may be a console that is no terminal.
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
