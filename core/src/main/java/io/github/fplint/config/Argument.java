package io.github.fplint.config;

import io.github.fplint.source.SourceFile;
import io.github.fplint.syntax.ContentMap;
import io.github.fplint.syntax.Document;
import io.github.fplint.syntax.Mapping;
import io.github.fplint.syntax.Node;
import io.github.fplint.syntax.Scalar;
import io.github.fplint.syntax.SyntaxLimits;
import io.github.fplint.syntax.Yaml;
import java.util.List;
import java.util.Optional;

/** A setting written as {@code key=value}, such as {@code severity.FP103=error}; brackets and braces make YAML of it. */
record Argument(SettingOrigin origin, String setting) {

    private static final int DEEPEST = 3;

    /** The setting as the mapping that a file would hold; empty where it could not be read. */
    Optional<Mapping> mapping(SourceFile source, ConfigValues values) {
        int equals = setting.indexOf('=');
        if (equals < 1) {
            values.problem(
                    source.locate(0, setting.length()), "a setting is written 'key=value', such as 'preset=strict'");
            return Optional.empty();
        }
        return value(source, equals + 1, values).map(value -> nested(source, equals, value));
    }

    private Optional<Node> value(SourceFile source, int from, ConfigValues values) {
        String text = setting.substring(from);
        if (!text.startsWith("[") && !text.startsWith("{")) {
            return Optional.of(scalar(source, from, setting.length()));
        }
        // Blanks in the place of the key keep the offsets.
        SourceFile padded = SourceFile.of(source.path(), " ".repeat(from) + text);
        Document document = Yaml.read(padded, new SyntaxLimits(20, 20, 1)).get(0);
        document.problems()
                .forEach(p -> values.problem(
                        source.locate(p.location().start(), p.location().end()), p.message()));
        return document.root();
    }

    private Mapping nested(SourceFile source, int equals, Node value) {
        List<String> parts = List.of(setting.substring(0, equals).split("\\.", DEEPEST));
        Node node = value;
        int end = equals;
        for (int i = parts.size() - 1; i >= 0; i--) {
            int start = end - parts.get(i).length();
            Mapping.Entry entry = new Mapping.Entry(scalar(source, start, end), node);
            node = new Mapping(List.of(entry), source.locate(start, setting.length()));
            end = start - 1;
        }
        return (Mapping) node;
    }

    private Scalar scalar(SourceFile source, int start, int end) {
        return new Scalar(
                setting.substring(start, end),
                Scalar.Type.STRING,
                source.locate(start, end),
                ContentMap.verbatim(start));
    }
}
