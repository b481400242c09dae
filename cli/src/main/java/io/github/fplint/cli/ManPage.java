package io.github.fplint.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The help of all commands as one page for {@code man}. */
final class ManPage {

    /** A term, and two blanks or more before what is said of it; a term with nothing behind it. */
    private static final Pattern ITEM = Pattern.compile(" {2}(\\S.*?)(?: {2,}(\\S.*))?");

    /** What a page tells first; the rest of the overview stands behind the commands. */
    private static final List<String> FIRST = List.of("Commands:", "Options:");

    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    static String text() {
        ManPage page = new ManPage();
        List<String> overview = HelpCommand.text(HelpCommand.OVERVIEW).lines().toList();
        page.line(".TH FPLINT 1 \"\" fplint \"User Commands\"");
        page.line(".SH NAME");
        page.line("fplint \\- " + escaped(overview.get(0)));
        page.line(".SH SYNOPSIS");
        page.usage(overview);
        page.sections(overview, ".SH", true);
        for (String name : Commands.NAMES) {
            List<String> help = HelpCommand.text(name).lines().toList();
            page.line(".SH FPLINT " + name.toUpperCase(Locale.ROOT));
            page.text(help);
            page.line(".PP");
            page.usage(help);
            page.sections(help, ".SS", true);
            page.sections(help, ".SS", false);
        }
        page.sections(overview, ".SH", false);
        return page.page.toString();
    }

    /** What a command is for: the lines before the first empty one. */
    private void text(List<String> help) {
        for (String line : help.subList(0, help.indexOf(""))) {
            line(escaped(line));
        }
    }

    /** Where there are several ways, each is a line. */
    private void usage(List<String> help) {
        int first = 0;
        while (!help.get(first).startsWith("Usage: ")) {
            first++;
        }
        line(".nf");
        for (int i = first; !help.get(i).isEmpty(); i++) {
            bold(help.get(i).substring("Usage: ".length()));
        }
        line(".fi");
    }

    /** The sections that come first, or the others. */
    private void sections(List<String> help, String macro, boolean first) {
        boolean wanted = false;
        for (String line : help) {
            if (line.endsWith(":") && !line.startsWith(" ")) {
                wanted = FIRST.contains(line) == first;
                if (wanted) {
                    String heading = escaped(line.substring(0, line.length() - 1));
                    line(macro + " " + (macro.equals(".SH") ? heading.toUpperCase(Locale.ROOT) : heading));
                }
            } else if (wanted && !line.isEmpty()) {
                item(line);
            }
        }
    }

    private void item(String line) {
        Matcher item = ITEM.matcher(line);
        if (!item.matches()) {
            // It goes on with the line before.
            line(escaped(line.strip()));
        } else {
            line(".TP");
            bold(item.group(1));
            if (item.group(2) != null) {
                line(escaped(item.group(2)));
            }
        }
    }

    private void bold(String text) {
        line("\\fB" + escaped(text) + "\\fR");
    }

    /** A dot or an apostrophe at the start would be a request, a plain hyphen might become a dash. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
