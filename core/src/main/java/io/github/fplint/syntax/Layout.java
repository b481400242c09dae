package io.github.fplint.syntax;

import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a file has comments, and where its texts of several lines stand. Of a document that cannot be read only the
 * comments before its first line of content are known.
 *
 * @param comments from the {@code #} to the end of the line, in file order
 * @param texts texts that stand on more than one line, in file order
 * @param top where the first line of content starts
 */
public record Layout(List<Location> comments, List<Location> texts, int top) {

    public Layout {
        comments = List.copyOf(comments);
        texts = List.copyOf(texts);
    }

    /** The layout of a TOML file, or of any other as YAML. */
    public static Layout of(SourceFile source, SyntaxLimits limits) {
        Scan scan = new Scan(source);
        if (source.path().toLowerCase(Locale.ROOT).endsWith(".toml")) {
            scan.toml(Toml.read(source, limits));
        } else {
            Yaml.read(source, limits).forEach(scan::yaml);
        }
        return new Layout(
                scan.comments,
                scan.texts,
                topEnd(source.text(), 0, source.text().length()));
    }

    /** The offset of the first line that is neither blank nor a comment, a directive or a bare {@code ---}. */
    private static int topEnd(String text, int from, int to) {
        int line = from;
        while (line < to) {
            int end = lineEnd(text, line);
            String content = text.substring(line, end).strip();
            boolean separator = content.equals("---") || content.matches("---\\s+#.*");
            if (!content.isEmpty() && !content.startsWith("#") && !content.startsWith("%") && !separator) {
                return line;
            }
            line = nextLine(text, end);
        }
        return to;
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int nextLine(String text, int lineEnd) {
        return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : Math.min(lineEnd + 1, text.length());
    }

    /** The walk through one file. */
    private static final class Scan {
        private final SourceFile source;
        private final String text;
        private final List<Location> comments = new ArrayList<>();
        private final List<Location> texts = new ArrayList<>();

        Scan(SourceFile source) {
            this.source = source;
            this.text = source.text();
        }

        void yaml(Document document) {
            boolean broken = document.root().isEmpty() && !document.problems().isEmpty();
            int end = broken ? topEnd(text, document.start(), document.end()) : document.end();
            List<Location> scalars = new ArrayList<>();
            document.root()
                    .ifPresent(root -> collect(root, scalars, Collections.newSetFromMap(new IdentityHashMap<>())));
            Collections.sort(scalars);
            int at = document.start();
            for (Location scalar : scalars) {
                if (scalar.start() >= at) {
                    comments(at, scalar.start());
                    at = isBlock(scalar) ? header(scalar) : scalar.end();
                    if (!scalar.singleLine()) {
                        texts.add(scalar);
                        at = scalar.end();
                    }
                }
            }
            comments(at, end);
        }

        /** An alias shares the entries of its anchor, which are walked once. */
        private static void collect(Node node, List<Location> scalars, Set<Object> seen) {
            if (node instanceof Mapping mapping && seen.add(mapping.entries())) {
                for (Mapping.Entry entry : mapping.entries()) {
                    collect(entry.key(), scalars, seen);
                    collect(entry.value(), scalars, seen);
                }
            } else if (node instanceof Sequence sequence && seen.add(sequence.items())) {
                sequence.items().forEach(item -> collect(item, scalars, seen));
            } else if (node instanceof Scalar) {
                scalars.add(node.location());
            }
        }

        /** Whether a text is introduced by {@code |} or {@code >}, perhaps behind an anchor or a tag. */
        private boolean isBlock(Location scalar) {
            String line = text.substring(scalar.start(), Math.min(scalar.end(), lineEnd(text, scalar.start())));
            return line.matches("(?:[&!]\\S*\\s+)*[|>][-+0-9]*(?:\\s.*)?");
        }

        /** A comment may stand behind the {@code |}; the offset at which the header line ends. */
        private int header(Location scalar) {
            int end = lineEnd(text, scalar.start());
            comments(scalar.start(), end);
            return end;
        }

        private void comments(int from, int to) {
            int at = from;
            while (at < to) {
                boolean begins = at == 0 || Character.isWhitespace(text.charAt(at - 1));
                if (text.charAt(at) == '#' && begins) {
                    int end = lineEnd(text, at);
                    comments.add(source.locate(at, end));
                    at = end;
                } else {
                    at++;
                }
            }
        }

        void toml(Document document) {
            int end = document.root().isEmpty() ? topEnd(text, 0, text.length()) : text.length();
            int at = 0;
            while (at < end) {
                char c = text.charAt(at);
                if (c == '"' || c == '\'') {
                    int close = TomlStrings.end(text, at);
                    Location string = source.locate(at, close);
                    if (!string.singleLine()) {
                        texts.add(string);
                    }
                    at = close;
                } else if (c == '#') {
                    int close = lineEnd(text, at);
                    comments.add(source.locate(at, close));
                    at = close;
                } else {
                    at++;
                }
            }
        }
    }
}
