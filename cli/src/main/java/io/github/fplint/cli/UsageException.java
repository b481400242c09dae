package io.github.fplint.cli;

/** The user asked for something that cannot be done; the message says what, in one line without final full stop. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        // Nobody reads its stack trace.
        super(message, null, false, false);
    }
}
