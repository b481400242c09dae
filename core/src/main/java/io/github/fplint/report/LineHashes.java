package io.github.fplint.report;

import io.github.fplint.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What GitHub code scanning recognises a line by after the file has changed: {@code primaryLocationLineHash} as its
 * upload action computes it.
 *
 * <p>The hash of a line is the polynomial to the base 37, in 64 bits, of the 100 characters that follow the line's start
 * when blanks and tabs are left out and each line end is one {@code \n}. Behind the text stand U+FFFF and as many zeros
 * as are needed. Lines with equal hashes are numbered in file order.
 */
final class LineHashes {

    private static final int BLOCK = 100;
    private static final long BASE = 37;
    private static final char END = '\uFFFF';

    private final String[] hashes;

    private LineHashes(String[] hashes) {
        this.hashes = hashes;
    }

    /** The hashes of a file; empty where the action, which reads UTF-8 only, sees another text than we do. */
    static Optional<LineHashes> of(SourceFile file) {
        if (!file.charset().equals(StandardCharsets.UTF_8) || file.malformedAt().isPresent()) {
            return Optional.empty();
        }
        // The action does not take a byte order mark off.
        return Optional.of(of(file.byteOrderMark() ? "\uFEFF" + file.text() : file.text()));
    }

    static LineHashes of(String text) {
        StringBuilder kept = new StringBuilder(text.length() + 1);
        int[] starts = new int[16];
        int lines = 0;
        boolean atStart = true;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : END;
            if (c == ' ' || c == '\t' || (c == '\n' && i > 0 && text.charAt(i - 1) == '\r')) {
                continue;
            }
            if (atStart) {
                starts = lines < starts.length ? starts : Arrays.copyOf(starts, lines * 2);
                starts[lines++] = kept.length();
            }
            atStart = c == '\n' || c == '\r';
            kept.append(atStart ? '\n' : c);
        }
        return new LineHashes(hashes(kept, Arrays.copyOf(starts, lines)));
    }

    private static String[] hashes(CharSequence kept, int[] starts) {
        long leaving = 1;
        for (int i = 0; i < BLOCK; i++) {
            leaving *= BASE;
        }
        String[] hashes = new String[starts.length];
        Map<Long, Integer> seen = new HashMap<>();
        long hash = 0;
        int line = 0;
        for (int end = 1; line < starts.length; end++) {
            hash = hash * BASE + at(kept, end - 1) - leaving * at(kept, end - 1 - BLOCK);
            if (end - BLOCK == starts[line]) {
                hashes[line++] = Long.toHexString(hash) + ":" + seen.merge(hash, 1, Integer::sum);
            }
        }
        return hashes;
    }

    private static long at(CharSequence kept, int index) {
        return index >= 0 && index < kept.length() ? kept.charAt(index) : 0;
    }

    /** The hash of a line, counted from 1. */
    String of(int line) {
        return hashes[line - 1];
    }
}
