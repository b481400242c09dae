package io.github.fplint.cli;

import io.github.fplint.finding.LintResult;
import io.github.fplint.lint.Linter;
import io.github.fplint.repository.ReadingProgress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/** One line on a terminal that tells how far the reading of files has come; it appears only where that takes long. */
final class ProgressLine implements ReadingProgress, AutoCloseable {

    private static final int PATIENCE = 1_000;
    private static final int PAUSE = 100;

    /** Back to the start of the line, and nothing on it. */
    private static final String CLEAR = "\r\u001B[K";

    private final Output err;
    private final int patience;
    private final Thread thread;
    private volatile int files;
    private volatile int all;
    private volatile boolean shown;

    private ProgressLine(Output err, int patience) {
        this.err = err;
        this.patience = patience;
        this.thread = new Thread(null, null, "fplint-progress") {
            @Override
            public void run() {
                show();
            }
        };
        thread.setDaemon(true);
    }

    /** Lints files and folders. */
    static LintResult lint(Linter linter, Context context, Path... paths) {
        if (!isWanted(context)) {
            return linter.lint(paths);
        }
        try (ProgressLine line = start(context.err(), PATIENCE)) {
            return linter.withProgress(line).lint(paths);
        }
    }

    /** Does some other work that reads files. */
    static <T> T during(Function<ReadingProgress, T> work, Context context) {
        if (!isWanted(context)) {
            return work.apply(ReadingProgress.NONE);
        }
        try (ProgressLine line = start(context.err(), PATIENCE)) {
            return work.apply(line);
        }
    }

    private static boolean isWanted(Context context) {
        return context.errorTerminal() && !context.variable("TERM").equals("dumb");
    }

    /** Starts to wait so many milliseconds before the line appears; nothing else may print until it is closed. */
    static ProgressLine start(Output err, int patience) {
        ProgressLine line = new ProgressLine(err, patience);
        line.thread.start();
        return line;
    }

    @Override
    public void read(int number, int of) {
        // Two threads may come in the wrong order; the line only gives an idea.
        files = number;
        all = of;
    }

    private void show() {
        try {
            Thread.sleep(patience);
            String before = "";
            while (true) {
                String now = text();
                if (!now.equals(before)) {
                    shown = true;
                    err.write(CLEAR + now);
                    err.flush();
                    before = now;
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            // It is closed.
        }
    }

    private String text() {
        return all == 0
                ? "fplint: looking for rule files"
                : String.format(Locale.ROOT, "fplint: %,d of %,d files read", files, all);
    }

    /** Takes the line away. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (shown) {
            err.write(CLEAR);
            err.flush();
        }
    }
}
