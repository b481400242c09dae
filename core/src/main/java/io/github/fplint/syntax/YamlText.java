package io.github.fplint.syntax;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Constant;

/**
 * A text for SnakeYAML's scanner. SnakeYAML's own reader copies its whole buffer for every further kilobyte of a token,
 * so that a word of 5 MB takes seconds; here everything is at hand from the start.
 */
final class YamlText extends StreamReader {

    private static final int[] NO_SNIPPET = {};

    private final String text;
    private final char[] chars;
    private final int[] codePoints;
    private final int length;
    private int index;
    private int documentIndex;
    private int line;
    private int column;

    /**
     * A text to scan.
     *
     * @param beyondBmp whether some of its characters are two UTF-16 units
     */
    YamlText(String text, boolean beyondBmp) {
        super("");
        this.text = text;
        this.chars = text.toCharArray();
        this.codePoints = beyondBmp ? text.codePoints().toArray() : NO_SNIPPET;
        this.length = beyondBmp ? codePoints.length : text.length();
    }

    /** The index of the first code point that no YAML text may have, or -1. */
    int firstUnprintable() {
        for (int i = 0; i < length; i++) {
            int c = at(i);
            if ((c < ' ' || c > '~') && !isPrintable(c)) {
                return i;
            }
        }
        return -1;
    }

    /** The code point at an index; 0 behind the end. */
    int at(int i) {
        if (i >= length) {
            return 0;
        }
        return codePoints.length > 0 ? codePoints[i] : chars[i];
    }

    @Override
    public Mark getMark() {
        return new Mark("", index, line, column, NO_SNIPPET, 0);
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int count) {
        int end = Math.min(index + count, length);
        documentIndex += end - index;
        while (index < end) {
            int c = at(index++);
            if (Constant.LINEBR.has(c) || (c == '\r' && at(index) != '\n')) {
                line++;
                column = 0;
            } else if (c != 0xFEFF) {
                column++;
            }
        }
    }

    @Override
    public int peek() {
        return at(index);
    }

    @Override
    public int peek(int ahead) {
        return at(index + ahead);
    }

    @Override
    public String prefix(int count) {
        int end = Math.min(index + count, length);
        return codePoints.length > 0 ? new String(codePoints, index, end - index) : text.substring(index, end);
    }

    @Override
    public String prefixForward(int count) {
        String prefix = prefix(count);
        int moved = Math.min(count, length - index);
        index += moved;
        documentIndex += moved;
        column += moved;
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getDocumentIndex() {
        return documentIndex;
    }

    @Override
    public void resetDocumentIndex() {
        documentIndex = 0;
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public int getLine() {
        return line;
    }
}
