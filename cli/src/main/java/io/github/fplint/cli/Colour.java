package io.github.fplint.cli;

import java.io.Console;

/** Whether and how text is coloured. */
record Colour(boolean on) {

    private static final String[] CHOICES = {"auto", "always", "never"};

    /**
     * What {@code --color} says, else the environment: NO_COLOR (no-color.org), CLICOLOR and CLICOLOR_FORCE
     * (bixense.com/clicolors) and FORCE_COLOR, else whether a person is watching.
     */
    static Colour of(Arguments arguments, Context context) {
        String choice = arguments.choice("color", "auto", CHOICES);
        return new Colour(choice.equals("auto") ? wanted(context) : choice.equals("always"));
    }

    /** No colour. */
    static Colour plain() {
        return new Colour(false);
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

    /** A heading. */
    String bold(String text) {
        return paint("1", text);
    }

    /** Something of less weight. */
    String dim(String text) {
        return paint("2", text);
    }

    /** Code, names, values. */
    String cyan(String text) {
        return paint("36", text);
    }

    /** Something good. */
    String green(String text) {
        return paint("32", text);
    }

    /** Something to look at. */
    String yellow(String text) {
        return paint("33", text);
    }

    /** Something bad. */
    String red(String text) {
        return paint("31", text);
    }

    private String paint(String code, String text) {
        return on && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
