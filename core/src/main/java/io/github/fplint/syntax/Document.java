package io.github.fplint.syntax;

import java.util.List;
import java.util.Optional;

/**
 * One document of a file.
 *
 * @param root empty where the document is empty or could not be read
 * @param start where its text starts in the file
 * @param end where it ends, exclusive
 */
public record Document(Optional<Node> root, List<SyntaxProblem> problems, int start, int end) {

    public Document {
        problems = List.copyOf(problems);
    }
}
