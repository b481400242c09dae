package io.github.fplint.suppress;

import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import io.github.fplint.syntax.Layout;

/** The lines that a directive is for, counted from 1, the last included. */
record Coverage(int first, int last) {

    static Coverage of(Directive directive, Location comment, SourceFile source, Layout layout) {
        if (directive.forFile()) {
            return new Coverage(1, source.lineCount());
        }
        int line = comment.startLine();
        String before = source.line(line).substring(0, comment.startColumn() - 1);
        if (before.isBlank()) {
            do {
                line++;
            } while (line <= source.lineCount() && isComment(source.line(line)));
        }
        int first = line;
        int last = line;
        for (Location text : layout.texts()) {
            if (text.startLine() <= line && line <= text.endLine()) {
                first = Math.min(first, text.startLine());
                last = Math.max(last, text.endLine());
            }
        }
        return new Coverage(first, last);
    }

    static boolean isComment(String line) {
        return line.stripLeading().startsWith("#");
    }

    boolean covers(Location place) {
        return first <= place.startLine() && place.startLine() <= last;
    }
}
