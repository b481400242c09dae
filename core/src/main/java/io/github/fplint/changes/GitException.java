package io.github.fplint.changes;

/** Git is missing, or cannot answer. The message says why in one sentence. */
public final class GitException extends Exception {

    private static final long serialVersionUID = 1L;

    GitException(String message) {
        super(message);
    }
}
