package io.github.fplint.cli;

import io.github.fplint.finding.LintResult;
import io.github.fplint.fix.FixWriter;
import io.github.fplint.fix.FixedFile;
import io.github.fplint.fix.Fixer;
import io.github.fplint.fix.Unfixed;
import io.github.fplint.lint.Linter;
import io.github.fplint.terminal.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Changes rule files, or shows what would be changed. */
final class Fixes {

    private Fixes() {}

    static void declare(Command command) {
        command.flag(null, "fix");
        command.flag(null, "unsafe-fixes");
        command.flag(null, "diff");
    }

    /** Refuses what does not go together. */
    static void check(Arguments arguments) {
        boolean fixes = arguments.has("fix") || arguments.has("diff");
        if (arguments.has("unsafe-fixes") && !fixes) {
            throw new UsageException("'--unsafe-fixes' needs '--fix' or '--diff'");
        }
        if (arguments.has("staged") && fixes) {
            throw new UsageException(
                    "'--staged' looks at git's index, which '--fix' and '--diff' do not change; use '--since HEAD'");
        }
        if (arguments.has("diff") && (arguments.has("format") || arguments.has("output"))) {
            throw new UsageException("'--diff' prints a diff and no report, so there is no '--format' or '--output'");
        }
    }

    /** What the fixes that are asked for do; nothing is written. */
    static List<FixedFile> of(LintResult result, Linter linter, Arguments arguments) {
        return (arguments.has("unsafe-fixes") ? Fixer.unsafe(linter) : Fixer.safe(linter)).fix(result);
    }

    /** Prints a unified diff; whether there is any. */
    static boolean show(List<FixedFile> files, Context context) {
        boolean changed = false;
        for (FixedFile file : files) {
            if (file.changed()) {
                changed = true;
                String diff = file.diff();
                context.out().write(context.terminal() ? visible(diff) : diff);
            }
        }
        return changed;
    }

    /** A patch must stay as it is, a terminal must not obey it. */
    private static String visible(String diff) {
        StringBuilder shown = new StringBuilder(diff.length());
        for (String line : diff.split("(?<=\n)", -1)) {
            boolean ended = line.endsWith("\n");
            String text = ended ? line.substring(0, line.length() - 1) : line;
            shown.append(Visible.of(text.replace("\t", "    "))).append(ended ? "\n" : "");
        }
        return shown.toString();
    }

    /** Writes the files that have changed; whether there is any. */
    static boolean write(List<FixedFile> files, Context context) {
        List<String> failed = new ArrayList<>();
        int findings = 0;
        int written = 0;
        for (FixedFile file : files) {
            if (file.changed()) {
                try {
                    FixWriter.write(file, context.directory());
                    findings += file.fixed().size();
                    written++;
                } catch (IOException e) {
                    failed.add("cannot write '" + Visible.of(file.path()) + "': "
                            + Visible.of(String.valueOf(e.getMessage())));
                }
            }
        }
        if (written > 0) {
            context.err().line("fplint: fixed " + count(findings, "finding") + " in " + count(written, "file"));
        }
        tellUnfixed(files, context);
        if (!failed.isEmpty()) {
            throw new UsageException(String.join("\nfplint: ", failed));
        }
        return written > 0;
    }

    private static void tellUnfixed(List<FixedFile> files, Context context) {
        int unsafe = 0;
        for (FixedFile file : files) {
            for (Unfixed unfixed : file.unfixed()) {
                boolean isUnsafe =
                        unfixed.finding().fix().filter(f -> !f.safe()).isPresent();
                if (isUnsafe && unfixed.reason().equals("its fix may change what the rule means")) {
                    unsafe++;
                } else {
                    context.err()
                            .line("fplint: " + Visible.of(file.path()) + ":"
                                    + unfixed.finding().location().startLine() + ": "
                                    + unfixed.finding().check().code() + " is not fixed: "
                                    + Visible.of(unfixed.reason()));
                }
            }
        }
        if (unsafe > 0) {
            context.err().line("fplint: " + count(unsafe, "more fix", "more fixes") + " with --unsafe-fixes");
        }
    }

    private static String count(int number, String thing) {
        return count(number, thing, thing + "s");
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
