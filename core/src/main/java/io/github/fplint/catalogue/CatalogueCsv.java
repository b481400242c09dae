package io.github.fplint.catalogue;

import io.github.fplint.assess.Category;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the catalogue as a table (RFC 4180): a row for each entry and rule. */
final class CatalogueCsv {

    private static final List<String> HEADER = List.of(
            "entry_id",
            "text",
            "categories",
            "specificity",
            "techniques",
            "source",
            "rule_id",
            "rule_title",
            "path",
            "link",
            "format",
            "level",
            "status",
            "data_source");

    private CatalogueCsv() {}

    static void write(Catalogue catalogue, Appendable out) throws java.io.IOException {
        row(HEADER, out);
        for (CatalogueEntry entry : catalogue.entries()) {
            String categories = entry.categories().stream().map(Category::id).collect(Collectors.joining(" "));
            for (CatalogueRule rule : entry.rules()) {
                row(
                        List.of(
                                entry.id(),
                                entry.text(),
                                categories,
                                entry.specificity().id(),
                                String.join(" ", rule.techniques()),
                                rule.source(),
                                rule.id(),
                                rule.title(),
                                rule.path(),
                                rule.link().orElse(""),
                                rule.rule().format().id(),
                                rule.level(),
                                rule.status(),
                                rule.dataSource()),
                        out);
            }
        }
    }

    private static void row(List<String> cells, Appendable out) throws java.io.IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        out.append("\r\n");
    }

    /** Quoted where it has to be; what a spreadsheet would take for a formula stands behind an apostrophe. */
    static String cell(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(value.charAt(0)) >= 0 ? '\'' + value : value;
        boolean plain = safe.chars().allMatch(c -> c != ',' && c != '"' && c != '\r' && c != '\n');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
