package io.github.fplint.report;

import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;

/** The line of a range that tells the reader most. Offsets count UTF-16 units of the line from 0. */
final class Excerpt {

    private Excerpt() {}

    /** The first line of a range on which a word of it stands; its first line where none does. */
    static int firstLine(SourceFile source, Location range) {
        for (int line = range.startLine(); line <= range.endLine(); line++) {
            String text = source.line(line);
            int end = end(text, line, range);
            for (int i = start(text, line, range); i < end; i += Character.charCount(text.codePointAt(i))) {
                if (Character.isLetterOrDigit(text.codePointAt(i))) {
                    return line;
                }
            }
        }
        return range.startLine();
    }

    /** Where a range starts on one of its lines; on a further line, behind the indentation. */
    static int start(String text, int line, Location range) {
        return line == range.startLine()
                ? Math.min(range.startColumn() - 1, text.length())
                : Math.min(text.length() - text.stripLeading().length(), end(text, line, range));
    }

    /** Where a range ends on one of its lines. */
    static int end(String text, int line, Location range) {
        return line == range.endLine() ? Math.min(range.endColumn() - 1, text.length()) : text.length();
    }

    /** The text of a range from its {@link #firstLine} on. */
    static String text(SourceFile source, Location range) {
        int line = firstLine(source, range);
        return source.text()
                .substring(source.lineStart(line) + start(source.line(line), line, range), range.end())
                .strip();
    }
}
