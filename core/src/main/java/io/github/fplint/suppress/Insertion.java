package io.github.fplint.suppress;

import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.load.Limits;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import io.github.fplint.syntax.Layout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Directives to write into one file.
 *
 * @param edits in file order, none touching another
 * @param covered the findings that they will silence
 * @param left the findings that no directive can silence, such as those of a file whose bytes could not be read
 */
public record Insertion(SourceFile source, List<Edit> edits, List<Finding> covered, List<Finding> left) {

    public Insertion {
        edits = List.copyOf(edits);
        covered = List.copyOf(covered);
        left = List.copyOf(left);
    }

    /**
     * Directives for findings of one file, each on a line of its own above what it is for, as far in as that; for what
     * could not be parsed, at the top of the file.
     *
     * @param until the last day on which they hold
     * @throws IllegalArgumentException if the reason is blank
     */
    public static Insertion of(
            SourceFile source, List<Finding> findings, String reason, Optional<LocalDate> until, Limits limits) {
        String words = reason.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (words.isEmpty()) {
            throw new IllegalArgumentException("an ignore needs a reason");
        }
        String tail = until.map(day -> " until=" + day).orElse("") + " " + words;
        List<Finding> covered = new ArrayList<>();
        List<Finding> left = new ArrayList<>();
        Layout layout = Suppression.layout(source, limits);
        Map<Integer, Collection<String>> codes = new TreeMap<>();
        for (Finding finding : findings) {
            String code = finding.check().code();
            if (code.startsWith("SUP")
                    || source.text().isEmpty()
                    || source.malformedAt().isPresent()) {
                left.add(finding);
            } else {
                int line = finding.rule().isEmpty() && !code.equals("LD003") ? 0 : line(finding.location(), layout);
                codes.computeIfAbsent(line, l -> new TreeSet<>()).add(code);
                covered.add(finding);
            }
        }
        List<Edit> edits = new ArrayList<>();
        codes.forEach((line, names) -> {
            Edit edit = edit(source, line, names, tail);
            boolean again = !edits.isEmpty() && edits.get(0).location().equals(edit.location());
            if (again) {
                edit = new Edit(edit.location(), edits.remove(0).replacement() + edit.replacement());
            }
            edits.add(edit);
        });
        return new Insertion(source, edits, covered, left);
    }

    /** The line above which a directive is for a place: not in the middle of a text of several lines. */
    private static int line(Location place, Layout layout) {
        int line = place.startLine();
        for (int i = layout.texts().size() - 1; i >= 0; i--) {
            Location text = layout.texts().get(i);
            if (text.startLine() < line && line <= text.endLine()) {
                line = text.startLine();
            }
        }
        return line;
    }

    private static Edit edit(SourceFile source, int line, Collection<String> codes, String tail) {
        boolean file = line == 0;
        String below = file ? "" : source.line(line);
        String indentation =
                below.substring(0, below.length() - below.stripLeading().length());
        int at = file ? 0 : source.lineStart(line);
        String word = file ? Directive.FILE : Directive.LINE;
        return new Edit(
                source.locate(at, at),
                indentation + "# " + DirectiveReader.MARK + " " + word + "[" + String.join(",", codes) + "]" + tail
                        + lineEnd(source));
    }

    /** The line end of the file's first line. */
    private static String lineEnd(SourceFile source) {
        int end = source.line(1).length();
        if (source.text().startsWith("\r\n", end)) {
            return "\r\n";
        }
        return source.text().startsWith("\r", end) ? "\r" : "\n";
    }

    /** The text with the directives in it. */
    public String text() {
        StringBuilder text = new StringBuilder(source.text());
        for (int i = edits.size() - 1; i >= 0; i--) {
            text.insert(edits.get(i).location().start(), edits.get(i).replacement());
        }
        return text.toString();
    }
}
