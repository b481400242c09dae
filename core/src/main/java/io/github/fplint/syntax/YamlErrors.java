package io.github.fplint.syntax;

import io.github.fplint.source.Location;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** SnakeYAML's errors in plain words. */
final class YamlErrors {

    private YamlErrors() {}

    static SyntaxProblem explain(MarkedYAMLException e, Function<Mark, Location> places) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        Mark at = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        boolean neverClosed = problem.contains("unexpected end of stream") || problem.contains("document separator");
        if (context.contains("quoted scalar") && neverClosed && e.getContextMark() != null) {
            return SyntaxProblem.error(
                    places.apply(e.getContextMark()),
                    "the quote that opens here is never closed; close it, or put the text in the other quotes");
        }
        Optional<Location> related = Optional.ofNullable(e.getContextMark()).map(places);
        return new SyntaxProblem(SyntaxProblem.Kind.ERROR, places.apply(at), related, words(problem, context));
    }

    static SyntaxProblem unprintable(int codePoint, Location place) {
        return SyntaxProblem.error(place, "the character U+" + hex(codePoint) + " may not stand in YAML; take it out");
    }

    private static String words(String problem, String context) {
        if (problem.contains("'\\t") || problem.contains("TAB")) {
            return "a tab stands where YAML allows only spaces; indent with spaces";
        }
        if (problem.startsWith("found character")) {
            return "a text cannot start with this character; put the text in quotes";
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return "a ': ' makes this a key inside another value; put the text in quotes";
        }
        if (problem.startsWith("could not find expected ':'")) {
            return "this line is neither a key with ':' nor part of the text above; check the indentation";
        }
        if (problem.startsWith("found unknown escape character")) {
            return "a backslash in double quotes starts an escape that YAML does not know; use single quotes";
        }
        if (problem.startsWith("expected <block end>")) {
            return "this does not line up with the lines it belongs to; check the indentation and the quotes before it";
        }
        if (problem.startsWith("expected ',' or")) {
            return "a list or mapping in brackets is not closed; a ',' or the closing bracket is missing";
        }
        if (problem.startsWith("sequence entries are not allowed")
                || problem.startsWith("block sequence entries are not allowed")) {
            return "a '- ' item cannot stand here; put it on a line of its own";
        }
        if (problem.startsWith("found duplicate anchor")) {
            return "the anchor is defined twice; take one of them out";
        }
        if (problem.contains("unexpected end of stream") || problem.contains("<stream end>")) {
            return "the document ends in the middle of a value; close the quote or bracket that is open";
        }
        if (problem.startsWith("expected the node content")) {
            return "a value is missing before this, or a text starts with it; put the text in quotes";
        }
        if (problem.startsWith("expected '<document start>'")) {
            return "this stands behind the end of the document; start another with '---'";
        }
        if (problem.contains("incompatible YAML")) {
            return "this version of YAML is not known; take the '%YAML' line out";
        }
        return byContext(context, problem);
    }

    private static String byContext(String context, String problem) {
        if (context.endsWith("scanning an anchor") || context.endsWith("scanning an alias")) {
            return "a '&' or '*' at the start means an anchor or alias, and this is none; put the text in quotes";
        }
        if (context.endsWith("scanning a tag") || problem.contains("tag handle")) {
            return "a '!' at the start means a tag, and this is none; put the text in quotes";
        }
        if (context.endsWith("scanning a block scalar")) {
            return "behind '|' or '>' the line must end; start the text on the next line, indented";
        }
        if (context.endsWith("directive")) {
            return "a '%' at the start of a line means a directive, and this is none; put the text in quotes";
        }
        if (context.contains("double-quoted")) {
            return "a backslash in double quotes starts an escape, and this is none; use single quotes";
        }
        String all = context.isEmpty() ? problem : context + ": " + problem;
        return all.replaceAll("\\s*\\R\\s*", " ");
    }

    private static String hex(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
