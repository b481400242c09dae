package io.github.fplint.cli;

import io.github.fplint.config.ConfigProblem;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import io.github.fplint.terminal.Visible;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a text, with the line where it stands and a mark under the place. */
final class ProblemText {

    private static final int MOST = 20;
    private static final int WIDTH = 100;
    private static final int BEFORE = 40;

    private ProblemText() {}

    /** All problems, but not hundreds of them. */
    static String of(List<ConfigProblem> problems) {
        List<String> texts = new ArrayList<>();
        for (ConfigProblem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
            texts.add(of(problem.source(), problem.location(), problem.message()));
        }
        if (problems.size() > MOST) {
            texts.add((problems.size() - MOST) + " more problems");
        }
        return String.join("\nfplint: ", texts);
    }

    /** One problem: a line that says it and, where the text has any, two that show it. */
    static String of(SourceFile source, Location location, String message) {
        String head = Visible.of(source.path()) + ":" + location.startLine() + ":" + location.startColumn() + ": "
                + Visible.of(message);
        String line = source.line(location.startLine());
        if (line.isBlank()) {
            return head;
        }
        int start = Math.min(location.startColumn() - 1, line.length());
        int end = location.singleLine() ? Math.min(location.endColumn() - 1, line.length()) : line.length();
        int from = start > WIDTH - BEFORE ? start - BEFORE : 0;
        int to = Math.min(line.length(), from + WIDTH);
        String before = shown(line.substring(from, start));
        String marked = shown(line.substring(start, Math.max(start, Math.min(end, to))));
        String number = Integer.toString(location.startLine());
        return head + "\n  " + number + " | " + before + marked
                + shown(line.substring(Math.min(Math.max(start, end), to), to))
                + "\n  " + " ".repeat(number.length()) + " | " + " ".repeat(Visible.width(before))
                + "^".repeat(Math.max(1, Visible.width(marked)));
    }

    private static String shown(String text) {
        return Visible.of(text.replace('\t', ' '));
    }
}
