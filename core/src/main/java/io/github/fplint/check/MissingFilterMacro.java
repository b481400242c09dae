package io.github.fplint.check;

import static io.github.fplint.finding.Severity.WARNING;

import io.github.fplint.assess.AssessedRule;
import io.github.fplint.finding.CheckInfo;
import io.github.fplint.finding.Finding;
import io.github.fplint.finding.Related;
import io.github.fplint.model.RuleFormat;
import io.github.fplint.model.Statement;
import io.github.fplint.source.Located;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags Splunk guidance that sends the reader to a filter macro which the search does not call. */
final class MissingFilterMacro extends Check {

    private static final class Words {
        static final Pattern MENTION =
                Pattern.compile("\\bfilter(?:ing)?\\s+macros?\\b|\\w+_filter`?\\s+macro\\b", Pattern.CASE_INSENSITIVE);
        static final Pattern CALL = Pattern.compile("`[^`]*_filter(?:\\([^`]*\\))?\\s*`");
    }

    MissingFilterMacro() {
        super(CheckInfo.of(
                "FP208",
                "missing-filter-macro",
                "the guidance names a filter macro, and the search calls none",
                WARNING,
                null,
                WARNING));
    }

    @Override
    public Stream<Finding> check(AssessedRule rule) {
        List<Located<String>> searches = rule.rule().detection().queries();
        if (rule.rule().format() != RuleFormat.SPLUNK
                || searches.isEmpty()
                || searches.stream().anyMatch(s -> Words.CALL.matcher(s.value()).find())) {
            return Stream.empty();
        }
        return rule.statements().stream()
                .flatMap(s -> finding(rule, s.statement(), searches.get(0)))
                .limit(1);
    }

    private Stream<Finding> finding(AssessedRule rule, Statement statement, Located<String> search) {
        Matcher mention = Words.MENTION.matcher(statement.text().value());
        if (!mention.find()) {
            return Stream.empty();
        }
        StatementPlace place = StatementPlace.of(rule.rule(), statement);
        return Stream.of(finding(
                        rule,
                        place.exactly(mention.start(), mention.end()).orElse(place.whole()),
                        "'" + mention.group().replaceAll("\\s+", " ") + "' is named here, and the search calls none")
                .withHelp("end the search with a macro such as `name_of_the_rule_filter`, or name what to exclude")
                .withRelated(List.of(new Related(search.location(), "this calls no macro that ends in _filter"))));
    }
}
