package io.github.fplint.cli;

import io.github.fplint.terminal.Palette;

/** Prints a page in Markdown, as it is or, with colour, so that it reads well at a terminal. */
final class Markdown {

    private Markdown() {}

    static void print(String page, Palette colour, Output out) {
        if (colour == Palette.PLAIN) {
            out.write(page);
            out.write(page.endsWith("\n") ? "" : "\n");
            return;
        }
        boolean code = false;
        for (String line : page.lines().toList()) {
            if (line.startsWith("```")) {
                code = !code;
            } else if (code) {
                out.line("    " + colour.code(line));
            } else if (line.startsWith("#")) {
                out.line(colour.strong(line.replaceFirst("^#+ *", "").replace("`", "")));
            } else {
                out.line(inline(line, colour));
            }
        }
    }

    /** Colours what stands between backticks. */
    private static String inline(String line, Palette colour) {
        String[] parts = line.split("`", -1);
        if (parts.length % 2 == 0) {
            return line;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            text.append(i % 2 == 1 ? colour.code(parts[i]) : parts[i]);
        }
        return text.toString();
    }
}
