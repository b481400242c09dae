package io.github.fplint.load;

import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.finding.Severity;
import io.github.fplint.model.Guidance;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.model.RuleRef;
import io.github.fplint.model.Statement;
import io.github.fplint.source.Located;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import io.github.fplint.syntax.Mapping;
import io.github.fplint.syntax.Node;
import io.github.fplint.syntax.Scalar;
import io.github.fplint.syntax.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the guidance field of a rule: a list of strings, or what came of it. */
final class GuidanceReader {

    private final SourceFile source;
    private final RuleRef rule;
    private final String key;
    private final boolean stringAllowed;
    private final List<Finding> findings;
    private final List<Statement> statements = new ArrayList<>();
    private boolean malformed;

    /**
     * @param stringAllowed whether a single string is as good as a list of them
     * @param findings where LD004 and LD005 findings go
     */
    GuidanceReader(SourceFile source, RuleRef rule, String key, boolean stringAllowed, List<Finding> findings) {
        this.source = source;
        this.rule = rule;
        this.key = key;
        this.stringAllowed = stringAllowed;
        this.findings = findings;
    }

    Guidance read(Mapping mapping) {
        Optional<Mapping.Entry> entry = mapping.entry(key);
        if (entry.isEmpty()) {
            return Guidance.NONE;
        }
        Node value = entry.get().value();
        if (value instanceof Sequence sequence) {
            // A list of nothing but empty items is empty guidance; one beside a text is a slip.
            boolean empty = allNull(sequence.items());
            for (Node item : sequence.items()) {
                if (empty) {
                    texts(item);
                } else {
                    item(item);
                }
            }
        } else if (value instanceof Scalar scalar && (scalar.isNull() || (stringAllowed && scalar.isString()))) {
            statement(scalar.value(), scalar.location());
        } else {
            wrongType(entry.get());
        }
        return new Guidance(Optional.of(entry.get().key().location()), statements, malformed);
    }

    private void item(Node item) {
        if (item instanceof Scalar scalar && scalar.isString()) {
            statement(scalar.value(), scalar.location());
        } else if (item instanceof Mapping mapping && isUnquotedColon(mapping)) {
            unquotedColon(mapping);
        } else {
            String put = isNull(item) ? "; fill it or take it out" : item instanceof Scalar ? "; put it in quotes" : "";
            malformed(
                    item.location(), "this item is " + words(item) + ", but an item of '" + key + "' is a text" + put);
            texts(item);
        }
    }

    private void wrongType(Mapping.Entry entry) {
        malformed(entry.key().location(), "'" + key + "' is " + words(entry.value()) + "; write " + wanted());
        texts(entry.value());
    }

    private String wanted() {
        if (stringAllowed) {
            return "a text or a list of texts";
        }
        return rule.format() == RuleFormat.ELASTIC
                ? "a list of texts in brackets"
                : "a list of texts, one '- ' item each";
    }

    private void malformed(Location place, String message) {
        malformed = true;
        findings.add(finding(LoadChecks.WRONG_GUIDANCE_TYPE, place, message));
    }

    /** What a misplaced value says all the same: a text, or the texts of a list in a list. */
    private void texts(Node node) {
        if (node instanceof Scalar scalar && scalar.isString()) {
            statement(scalar.value(), scalar.location());
        } else if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                texts(item);
            }
        }
    }

    /** Block style, one key, and its value on the same line: an author who did not think of YAML. */
    private boolean isUnquotedColon(Mapping mapping) {
        if (mapping.entries().size() != 1 || source.text(mapping.location()).startsWith("{")) {
            return false;
        }
        Mapping.Entry entry = mapping.entries().get(0);
        return entry.value() instanceof Scalar scalar
                && entry.key().location().startLine() == scalar.location().startLine();
    }

    private void unquotedColon(Mapping mapping) {
        Location place = mapping.location();
        String text = source.text(place);
        malformed = true;
        statement(text.lines().map(String::strip).filter(l -> !l.isEmpty()).collect(Collectors.joining(" ")), place);
        Finding finding = finding(
                LoadChecks.UNQUOTED_COLON,
                place,
                "the ': ' makes a mapping of this item, so no tool reads its text; put the item in quotes");
        // Text that is quoted in part, or holds a comment, is left to its author.
        boolean plain = mapping.entries().get(0).key().location().start() == place.start()
                && text.indexOf('"') < 0
                && !text.startsWith("'")
                && !text.contains(" #");
        findings.add(plain ? finding.withFix(new Fix("quote the item", quotes(place), true)) : finding);
    }

    /** Puts single quotes around a place and doubles those in it. */
    private List<Edit> quotes(Location place) {
        List<Edit> edits = new ArrayList<>();
        edits.add(insertion(place.start(), "'"));
        for (int i = place.start(); i < place.end(); i++) {
            if (source.text().charAt(i) == '\'') {
                edits.add(insertion(i, "'"));
            }
        }
        edits.add(insertion(place.end(), "'"));
        return edits;
    }

    private Edit insertion(int offset, String text) {
        return new Edit(source.locate(offset, offset), text);
    }

    private void statement(String text, Location place) {
        statements.add(new Statement(new Located<>(text, place), Statement.Origin.FIELD));
    }

    private Finding finding(CheckInfo check, Location place, String message) {
        return Finding.of(check, Severity.ERROR, source, place, Optional.of(rule), message);
    }

    private static boolean allNull(List<Node> nodes) {
        for (Node node : nodes) {
            if (!isNull(node)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNull(Node node) {
        return node instanceof Scalar scalar && scalar.isNull();
    }

    private static String words(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.type().words();
        }
        return node instanceof Mapping ? "a mapping" : "a list";
    }
}
