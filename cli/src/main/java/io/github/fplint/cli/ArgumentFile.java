package io.github.fplint.cli;

import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Arguments that stand in a file, one a line: a list of paths may be too long for a command line. */
final class ArgumentFile {

    private ArgumentFile() {}

    /** The arguments with the lines of a file in the place of {@code @FILE}, up to {@code --}. */
    static String[] expand(Context context, String... args) {
        List<String> all = new ArrayList<>();
        boolean literal = false;
        for (String arg : args) {
            literal |= arg.equals("--");
            if (!literal && arg.length() > 1 && arg.startsWith("@")) {
                all.addAll(lines(arg.substring(1), context));
            } else {
                all.add(arg);
            }
        }
        return all.toArray(new String[0]);
    }

    private static List<String> lines(String name, Context context) {
        List<String> lines = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(context.path(name))) {
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UsageException("cannot read the arguments of '@" + Visible.of(name) + "'");
        }
        return lines;
    }
}
