package io.github.fplint.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The text of one file. Immutable and thread-safe.
 *
 * <p>A line ends with {@code \n}, {@code \r\n} or {@code \r}; the text keeps its line ends.
 */
public final class SourceFile {

    private final String path;
    private final String text;
    private final Charset charset;
    private final boolean byteOrderMark;
    private final int malformedAt;
    private final int[] lineStarts;

    private SourceFile(String path, String text, Charset charset, boolean byteOrderMark, int malformedAt) {
        this.path = Objects.requireNonNull(path);
        this.text = Objects.requireNonNull(text);
        this.charset = charset;
        this.byteOrderMark = byteOrderMark;
        this.malformedAt = malformedAt;
        this.lineStarts = lineStarts(text);
    }

    /** A file with the given path (separated by {@code /}) and text. */
    public static SourceFile of(String path, String text) {
        return new SourceFile(path, text, StandardCharsets.UTF_8, false, -1);
    }

    /**
     * Decodes UTF-8, or UTF-16 where a byte order mark says so. Bytes that are neither become U+FFFD; the first of them
     * is told by {@link #malformedAt()}.
     */
    public static SourceFile decode(String path, byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(path, bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(path, bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(path, bytes, 2, StandardCharsets.UTF_16LE);
        }
        return decode(path, bytes, 0, StandardCharsets.UTF_8);
    }

    private static SourceFile decode(String path, byte[] bytes, int from, Charset charset) {
        // String's own decoder is several times faster than a CharsetDecoder and marks what it could not read.
        String text = new String(bytes, from, bytes.length - from, charset);
        int malformedAt = text.indexOf('\uFFFD') < 0 ? -1 : firstMalformed(bytes, from, charset);
        return new SourceFile(path, text, charset, from > 0, malformedAt);
    }

    private static int firstMalformed(byte[] bytes, int from, Charset charset) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from), decoded, true);
        return result.isError() ? decoded.position() : -1;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[32];
        int lines = 1;
        boolean returns = text.indexOf('\r') >= 0;
        for (int end = lineEnd(text, 0, returns); end < text.length(); end = lineEnd(text, end + 1, returns)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = end + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    /** The last unit of the line break that comes first; the length of the text where none does. */
    private static int lineEnd(String text, int from, boolean returns) {
        if (!returns) {
            int end = text.indexOf('\n', from);
            return end < 0 ? text.length() : end;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                return i;
            }
        }
        return text.length();
    }

    /** The same file with another text: path, encoding and byte order mark stay. */
    public SourceFile withText(String other) {
        return new SourceFile(path, other, charset, byteOrderMark, -1);
    }

    /**
     * The bytes of the file, byte order mark included: for a file that was decoded, exactly what it was decoded from.
     *
     * @throws IllegalStateException if some bytes could not be decoded, as they are lost
     */
    public byte[] encode() {
        if (malformedAt >= 0) {
            throw new IllegalStateException(path + " holds bytes that could not be decoded");
        }
        return (byteOrderMark ? '\uFEFF' + text : text).getBytes(charset);
    }

    /** The path as given, separated by {@code /}. */
    public String path() {
        return path;
    }

    /** The whole text, without a byte order mark. */
    public String text() {
        return text;
    }

    /** The encoding that the text was read with. */
    public Charset charset() {
        return charset;
    }

    /** Whether the file starts with a byte order mark. */
    public boolean byteOrderMark() {
        return byteOrderMark;
    }

    /** The offset of the first character that could not be decoded, if there is one. */
    public OptionalInt malformedAt() {
        return malformedAt < 0 ? OptionalInt.empty() : OptionalInt.of(malformedAt);
    }

    /** The number of lines; a final line end starts one more, empty line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The offset at which a line starts, lines counted from 1. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** The text of a line, counted from 1, without its line end. */
    public String line(int line) {
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        int start = lineStarts[line - 1];
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The place of a half-open range of offsets. */
    public Location locate(int start, int end) {
        int startLine = lineOf(start);
        int endLine = lineOf(end);
        return new Location(
                start,
                end,
                startLine,
                start - lineStarts[startLine - 1] + 1,
                endLine,
                end - lineStarts[endLine - 1] + 1);
    }

    /** The text of a place. */
    public String text(Location location) {
        return text.substring(location.start(), location.end());
    }

    private int lineOf(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    @Override
    public String toString() {
        return path;
    }
}
