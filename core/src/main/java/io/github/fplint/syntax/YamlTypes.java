package io.github.fplint.syntax;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** What a YAML scalar is, by the resolver of YAML 1.1. */
final class YamlTypes {

    /** The longest words with a meaning of their own are "false" and their like. */
    private static final int LONGEST_WORD = 5;

    private YamlTypes() {}

    static Scalar.Type of(ScalarEvent event) {
        if (event.getTag() != null && !event.getTag().equals("!")) {
            return of(event.getTag());
        }
        String value = event.getValue();
        if (event.getScalarStyle() != ScalarStyle.PLAIN
                || (value.length() > LONGEST_WORD && Character.isLetter(value.charAt(0)))) {
            return Scalar.Type.STRING;
        }
        return of(Lazy.RESOLVER.resolve(NodeId.scalar, value, true).getValue());
    }

    private static Scalar.Type of(String tag) {
        if (tag.equals(Tag.NULL.getValue())) {
            return Scalar.Type.NULL;
        }
        if (tag.equals(Tag.BOOL.getValue())) {
            return Scalar.Type.BOOLEAN;
        }
        if (tag.equals(Tag.INT.getValue()) || tag.equals(Tag.FLOAT.getValue())) {
            return Scalar.Type.NUMBER;
        }
        return tag.equals(Tag.TIMESTAMP.getValue()) ? Scalar.Type.TIMESTAMP : Scalar.Type.STRING;
    }

    private static final class Lazy {
        static final Resolver RESOLVER = new Resolver();
    }
}
