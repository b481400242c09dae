package io.github.fplint.syntax;

import io.github.fplint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Reads YAML. */
public final class Yaml {

    private Yaml() {}

    /**
     * Reads every document of a file. Documents are split at their {@code ---} lines first, so that one that cannot be
     * read does not cost the others.
     */
    public static List<Document> read(SourceFile source, SyntaxLimits limits) {
        List<Document> documents = new ArrayList<>();
        int start = 0;
        boolean content = false;
        for (int line = 1; line <= source.lineCount(); line++) {
            int at = source.lineStart(line);
            if (isSeparator(source.text(), at)) {
                if (content) {
                    documents.add(readOne(source, start, at, limits));
                    if (documents.size() == limits.documents()) {
                        documents.add(tooMany(source, at, limits));
                        return documents;
                    }
                    start = at;
                }
                content = true;
            } else {
                content |= isContent(source.text(), at);
            }
        }
        documents.add(readOne(source, start, source.text().length(), limits));
        return documents;
    }

    private static Document readOne(SourceFile source, int start, int end, SyntaxLimits limits) {
        return new YamlReader(source, start, end, limits).read();
    }

    private static Document tooMany(SourceFile source, int at, SyntaxLimits limits) {
        SyntaxProblem problem = SyntaxProblem.limit(
                source.locate(at, at + 3),
                "the file has more than " + limits.documents() + " documents; those from here on are not read");
        return new Document(
                java.util.Optional.empty(), List.of(problem), at, source.text().length());
    }

    private static boolean isSeparator(String text, int at) {
        return text.startsWith("---", at) && (at + 3 == text.length() || Character.isWhitespace(text.charAt(at + 3)));
    }

    /** Whether a line holds more than a comment or a directive, which belong to the document that follows. */
    private static boolean isContent(String text, int at) {
        if (at == text.length() || text.charAt(at) == '%') {
            return false;
        }
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i < text.length() && "#\r\n".indexOf(text.charAt(i)) < 0;
    }
}
