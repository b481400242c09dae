package io.github.fplint.check;

import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.assess.AssessedStatement;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Edit;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Fix;
import io.github.fplint.finding.Related;
import io.github.fplint.model.Statement;
import io.github.fplint.source.Location;
import io.github.fplint.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Flags a statement that says the same as an earlier one of its rule, word for word or nearly so. A note that repeats
 * the field for guidance is no mistake: tools show the one, investigators read the other, and FP108 asks for both.
 */
final class DuplicateStatement extends Check {

    DuplicateStatement() {
        super(CheckInfo.of(
                "FP305", "duplicate-statement", "a statement stands twice in one rule", WARNING, WARNING, WARNING));
    }

    @Override
    public Stream<Finding> check(AssessedRule rule) {
        if (rule.statements().size() < 2) {
            return Stream.empty();
        }
        Map<List<String>, Statement> field = new HashMap<>();
        Map<List<String>, Statement> note = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (AssessedStatement assessed : rule.statements()) {
            Statement statement = assessed.statement();
            List<String> words = PlainWords.of(statement.text().value());
            Map<List<String>, Statement> first = statement.origin() == Statement.Origin.FIELD ? field : note;
            Statement earlier = words.isEmpty() ? null : first.putIfAbsent(words, statement);
            if (earlier != null) {
                findings.add(finding(rule, statement, earlier));
            }
        }
        return findings.stream();
    }

    private Finding finding(AssessedRule rule, Statement later, Statement earlier) {
        String text = later.text().value();
        String how = text.equals(earlier.text().value()) ? " stands twice" : " repeats an earlier statement";
        Finding finding = finding(rule, later.text().location(), Quote.of(text) + how)
                .withHelp("keep one of the two")
                .withRelated(List.of(new Related(earlier.text().location(), "it stands here first")));
        return later.origin() == Statement.Origin.FIELD
                ? ownLines(rule.rule().source(), later.text().location())
                        .map(lines -> finding.withFix(new Fix("remove the item", List.of(new Edit(lines, "")), true)))
                        .orElse(finding)
                : finding;
    }

    /** The whole lines of an item of a block list, where nothing else stands on them and no comment above belongs to it. */
    private static Optional<Location> ownLines(SourceFile source, Location item) {
        int first = item.startLine();
        int next = item.endLine() + 1;
        if (item.start() == item.end() || item.endColumn() == 1 || next > source.lineCount()) {
            return Optional.empty();
        }
        String before = source.text().substring(source.lineStart(first), item.start());
        String after = source.text().substring(item.end(), source.lineStart(next));
        boolean alone = before.strip().equals("-") && after.isBlank();
        boolean commented = first > 1 && source.line(first - 1).stripLeading().startsWith("#");
        return alone && !commented
                ? Optional.of(source.locate(source.lineStart(first), source.lineStart(next)))
                : Optional.empty();
    }
}
