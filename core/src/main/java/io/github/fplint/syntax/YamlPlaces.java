package io.github.fplint.syntax;

import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Where in the file SnakeYAML's events of one document stand, without the white space and comments behind them. */
final class YamlPlaces {

    private final SourceFile source;
    private final int start;
    private final int @Nullable [] codePoints;
    private int lastTo = -1;
    private int lastEnd;

    /**
     * @param start where the document starts in the file
     * @param text the document
     */
    YamlPlaces(SourceFile source, int start, String text) {
        this.source = source;
        this.start = start;
        this.codePoints = codePointOffsets(text);
    }

    boolean hasSurrogates() {
        return codePoints != null;
    }

    Location of(Event event) {
        return source.locate(offset(event.getStartMark()), offset(event.getEndMark()));
    }

    /** The place of a literal or folded text, which SnakeYAML ends at the next token. */
    Location ofBlock(ScalarEvent event) {
        int from = offset(event.getStartMark());
        return source.locate(from, withoutTrailingSpace(from, offset(event.getEndMark())));
    }

    /** A block collection ends where its last line of content does, not where the next token starts. */
    Location ofCollection(CollectionStartEvent event, Event endEvent) {
        int from = offset(event.getStartMark());
        int to = offset(endEvent.getEndMark());
        return source.locate(from, event.isFlow() ? to : withoutTrailingComments(from, to));
    }

    /** One character; none at the end of the file. */
    Location at(int offset) {
        int length = source.text().length();
        return source.locate(Math.min(offset, length), Math.min(offset + 1, length));
    }

    int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    /** The offset in the file of a code point of the document. */
    int offset(int codePoint) {
        return start + (codePoints == null ? codePoint : codePoints[Math.min(codePoint, codePoints.length - 1)]);
    }

    private int withoutTrailingComments(int from, int to) {
        // Collections that nest end at the same place, mostly.
        if (to == lastTo && lastEnd > from) {
            return lastEnd;
        }
        int end = withoutTrailingSpace(from, to);
        int lineStart = source.lineStart(source.locate(end, end).startLine());
        while (lineStart > from && isComment(lineStart, end)) {
            end = withoutTrailingSpace(from, lineStart);
            lineStart = source.lineStart(source.locate(end, end).startLine());
        }
        lastTo = to;
        lastEnd = end;
        return end;
    }

    private boolean isComment(int lineStart, int end) {
        int i = lineStart;
        while (i < end && (source.text().charAt(i) == ' ' || source.text().charAt(i) == '\t')) {
            i++;
        }
        return i < end && source.text().charAt(i) == '#';
    }

    private int withoutTrailingSpace(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** SnakeYAML counts code points; null where they are the same as UTF-16 units. */
    private static int @Nullable [] codePointOffsets(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return null;
        }
        int[] offsets = new int[count + 1];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
        }
        return offsets;
    }
}
