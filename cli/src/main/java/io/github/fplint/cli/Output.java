package io.github.fplint.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Buffered UTF-8 text with {@code \n} as line end, whatever the system's defaults are.
 *
 * <p>It throws nothing: after a failure it drops the rest and tells of it by {@link #failure()}. A reader that closed
 * its end of a pipe has seen enough, which is no failure.
 */
final class Output extends Writer {

    private static final int CAPACITY = 1 << 14;

    private final OutputStream stream;
    private final StringBuilder buffer = new StringBuilder();
    private boolean broken;
    private Optional<String> failure = Optional.empty();
    private boolean guarded;

    Output(OutputStream stream) {
        this.stream = stream;
    }

    /** From now on no line can be taken for a workflow command of GitHub Actions. */
    void guard(boolean on) {
        flush();
        guarded = on;
    }

    /** Prints a line. */
    void line(String text) {
        write(text);
        write("\n");
    }

    @Override
    public void write(int c) {
        buffer.append((char) c);
        drain();
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        buffer.append(chars, offset, length);
        drain();
    }

    @Override
    public void write(String text) {
        buffer.append(text);
        drain();
    }

    @Override
    public void write(String text, int offset, int length) {
        buffer.append(text, offset, offset + length);
        drain();
    }

    @Override
    public Output append(CharSequence text) {
        buffer.append(text);
        drain();
        return this;
    }

    @Override
    public void flush() {
        emit(buffer.length());
        if (!broken) {
            try {
                stream.flush();
            } catch (IOException e) {
                fail(e);
            }
        }
    }

    @Override
    public void close() {
        flush();
        try {
            stream.close();
        } catch (IOException e) {
            fail(e);
        }
    }

    /** Why text was lost, in the system's words; empty where all went out or the reader stopped reading. */
    Optional<String> failure() {
        return failure;
    }

    /** Whether nothing that is written arrives anywhere any more. */
    boolean isBroken() {
        return broken;
    }

    private void drain() {
        if (buffer.length() >= CAPACITY) {
            // Up to the end of a line: neither a surrogate pair nor what the guard looks for may be cut.
            emit(buffer.lastIndexOf("\n") + 1);
        }
    }

    private void emit(int end) {
        if (end > 0 && !broken) {
            String text = buffer.substring(0, end);
            try {
                stream.write((guarded ? WorkflowCommands.disarm(text) : text).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                fail(e);
            }
        }
        buffer.delete(0, end);
    }

    private void fail(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (!broken && !message.contains("pipe")) {
            failure = Optional.of(message);
        }
        broken = true;
    }
}
