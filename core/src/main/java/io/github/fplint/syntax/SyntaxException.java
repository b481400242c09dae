package io.github.fplint.syntax;

/** Ends the reading of one document; never leaves this package. */
final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SyntaxProblem problem;

    SyntaxException(SyntaxProblem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    SyntaxProblem problem() {
        return problem;
    }
}
