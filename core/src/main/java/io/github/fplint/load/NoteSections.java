package io.github.fplint.load;

import io.github.fplint.model.Statement;
import io.github.fplint.source.Located;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import io.github.fplint.syntax.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the false-positive sections of an Elastic rule's {@code note}, which is Markdown: the list items under a
 * heading such as {@code ### False positive analysis}, or its paragraphs where it has no list.
 */
final class NoteSections {

    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#+)\\s+(.*)$");
    private static final Pattern FALSE_POSITIVES =
            Pattern.compile("false[- ]positives?\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d+[.)])\\s+(?=\\S)");

    /** A piece of the note: from its first to behind its last character. */
    private record Span(int start, int end) {}

    private final SourceFile source;
    private final Scalar note;
    private final List<Span> items = new ArrayList<>();
    private final List<Span> paragraphs = new ArrayList<>();

    private NoteSections(SourceFile source, Scalar note) {
        this.source = source;
        this.note = note;
    }

    static List<Statement> statements(SourceFile source, Scalar note) {
        List<Statement> statements = new ArrayList<>();
        NoteSections sections = new NoteSections(source, note);
        sections.split();
        for (Span span : sections.items) {
            statements.add(sections.statement(span));
        }
        return statements;
    }

    private void split() {
        String text = note.value();
        int level = 0;
        int line = 0;
        boolean open = false;
        while (line < text.length()) {
            int next = text.indexOf('\n', line);
            int end = next < 0 ? text.length() : next;
            String content = text.substring(line, end > line && text.charAt(end - 1) == '\r' ? end - 1 : end);
            Matcher heading = HEADING.matcher(content);
            if (heading.matches()) {
                int depth = heading.group(1).length();
                if (FALSE_POSITIVES.matcher(heading.group(2)).matches()) {
                    closeSection();
                    level = depth;
                } else if (level > 0 && depth <= level) {
                    closeSection();
                    level = 0;
                }
                open = false;
            } else if (level > 0) {
                open = line(content, line, open);
            }
            line = end + 1;
        }
        closeSection();
    }

    /** Takes a line of a section; returns whether the next line may continue what it holds. */
    private boolean line(String content, int start, boolean open) {
        if (content.isBlank()) {
            return false;
        }
        int end = start + content.stripTrailing().length();
        Matcher item = ITEM.matcher(content);
        if (item.find()) {
            items.add(new Span(start + item.end(), end));
            return true;
        }
        List<Span> last = !items.isEmpty() && items.size() > sectionStart ? items : paragraphs;
        if (open && !last.isEmpty()) {
            last.set(last.size() - 1, new Span(last.get(last.size() - 1).start(), end));
        } else {
            paragraphs.add(
                    new Span(start + content.length() - content.stripLeading().length(), end));
        }
        return true;
    }

    private int sectionStart;

    /** Paragraphs count only where a section has no list; around a list they introduce it. */
    private void closeSection() {
        if (items.size() == sectionStart) {
            items.addAll(paragraphs);
        }
        paragraphs.clear();
        sectionStart = items.size();
    }

    private Statement statement(Span span) {
        OptionalInt start = note.content().offset(span.start());
        OptionalInt end = note.content().offset(span.end());
        Location place = start.isPresent() && end.isPresent()
                ? source.locate(start.getAsInt(), end.getAsInt())
                : note.location();
        String text = note.value().substring(span.start(), span.end());
        return new Statement(new Located<>(text, place), Statement.Origin.NOTE);
    }
}
