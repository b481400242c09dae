package io.github.fplint.fix;

import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Fix;
import io.github.fplint.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Edits of one text that do not get into each other's way, sorted by place. */
final class EditList {

    private static final Comparator<Edit> BY_PLACE = Comparator.comparing(Edit::location);

    private final List<Edit> edits = new ArrayList<>();

    /** Takes over the edits of a fix: all of them, or none where one overlaps with another. */
    boolean add(Fix fix) {
        List<Edit> all = new ArrayList<>(edits);
        all.addAll(fix.edits());
        all.sort(BY_PLACE);
        for (int i = 1; i < all.size(); i++) {
            if (overlap(all.get(i - 1), all.get(i))) {
                return false;
            }
        }
        edits.clear();
        edits.addAll(all);
        return true;
    }

    /** Ranges that only touch do not overlap, but of an insertion at the edge of another edit the order is unclear. */
    private static boolean overlap(Edit first, Edit second) {
        int end = first.location().end();
        int start = second.location().start();
        return start < end || (start == end && (isInsertion(first) || isInsertion(second)));
    }

    private static boolean isInsertion(Edit edit) {
        return edit.location().start() == edit.location().end();
    }

    /** The text with every edit made; line ends in replacements become those of the text. */
    String apply(SourceFile source) {
        String text = source.text();
        String lineEnd = lineEnd(text);
        StringBuilder result = new StringBuilder(text.length() + 64);
        int done = 0;
        for (Edit edit : edits) {
            result.append(text, done, edit.location().start()).append(replacement(edit, lineEnd));
            done = edit.location().end();
        }
        return result.append(text, done, text.length()).toString();
    }

    /** The offsets at which what began at an offset may begin now: from the first to the second. */
    int[] moved(int offset, SourceFile source) {
        String lineEnd = lineEnd(source.text());
        int shift = 0;
        for (Edit edit : edits) {
            int start = edit.location().start();
            int length = replacement(edit, lineEnd).length();
            if (start > offset) {
                break;
            }
            if (edit.location().end() > offset || (start == offset && isInsertion(edit))) {
                // Inside the edit, or right behind what was inserted, which may now be part of it (a quote).
                return new int[] {start + shift, start + shift + length};
            }
            shift += length - (edit.location().end() - start);
        }
        return new int[] {offset + shift, offset + shift};
    }

    private static String replacement(Edit edit, String lineEnd) {
        return lineEnd.equals("\n") ? edit.replacement() : edit.replacement().replaceAll("\r\n|\n", lineEnd);
    }

    private static String lineEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                return "\n";
            }
            if (text.charAt(i) == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "\r\n" : "\r";
            }
        }
        return "\n";
    }
}
